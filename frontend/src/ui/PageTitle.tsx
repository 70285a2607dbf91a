import type { ReactNode } from 'react';
import { usePageHeading } from './use-page-heading.js';

interface PageTitleProps {
  /** The words of the heading; also the start of the document's title. */
  title: string;
  caption?: ReactNode;
  /** Where the document should be named otherwise than the heading. */
  documentTitle?: string;
  size?: 'l' | 'xl';
}

/** The one h1 of a page. */
export function PageTitle({ title, caption, documentTitle, size = 'l' }: PageTitleProps) {
  const heading = usePageHeading(documentTitle ?? title);
  return (
    <>
      {caption && <span className={`govuk-caption-${size}`}>{caption}</span>}
      <h1 className={`govuk-heading-${size}`} ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </>
  );
}
