import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from '../lib/classes.js';

interface TextLinkProps {
  to: string;
  children: ReactNode;
  /** Said aloud after the link's words, so that ten "Change" links differ. */
  hiddenText?: string;
  className?: string;
  noVisited?: boolean;
}

export function TextLink({ to, children, hiddenText, className, noVisited = true }: TextLinkProps) {
  return (
    <Link to={to} className={classes('govuk-link', noVisited && 'govuk-link--no-visited-state', className)}>
      {children}
      {hiddenText && <span className="govuk-visually-hidden"> {hiddenText}</span>}
    </Link>
  );
}
