import { paths } from '../app/paths.js';
import { PageTitle } from '../ui/PageTitle.js';
import { TextLink } from '../ui/TextLink.js';

const parts: { to: string; text: string; what: string }[] = [
  { to: paths.registerPeople, text: 'Posts and people', what: 'Confirm, appoint, replace or end post-holders; add a post or an organisation.' },
  { to: paths.registerPriorities, text: 'Priorities and themes', what: 'Lead officers, deputies, boards and reporting modes; rename, split and merge priorities.' },
  { to: paths.boards, text: 'Boards', what: 'Add a board, or rename one.' },
];

/** Where those who keep the register find everything that they may change. */
export function Component() {
  return (
    <>
      <PageTitle title="Administration" />
      <p className="govuk-body-l">The register: who is who and what was agreed. Every change holds from a day, and what was before is kept.</p>
      {parts.map(({ to, text, what }) => (
        <section key={to}>
          <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
            <TextLink to={to}>{text}</TextLink>
          </h2>
          <p className="govuk-body">{what}</p>
        </section>
      ))}
    </>
  );
}
