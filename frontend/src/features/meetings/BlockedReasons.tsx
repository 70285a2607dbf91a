import { TextLink } from '../../ui/TextLink.js';

interface BlockedReasonsProps {
  /** "Before you can open the call" */
  heading: string;
  reasons: readonly { path: string; message: string }[];
  /** Where a reason can be dealt with, if there is a page for it. */
  pageOf?: (path: string) => string | undefined;
}

/** Why the next thing cannot be done yet, in words, in the place of its button. */
export function BlockedReasons({ heading, reasons, pageOf }: BlockedReasonsProps) {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body govuk-!-font-weight-bold">{heading}</p>
      <ul className="govuk-list govuk-list--bullet">
        {reasons.map(({ path, message }) => {
          const page = pageOf?.(path);
          return <li key={`${path} ${message}`}>{page ? <TextLink to={page}>{message}</TextLink> : message}</li>;
        })}
      </ul>
    </div>
  );
}
