import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { keepDay } from '../lib/as-on.js';
import { classes } from '../lib/classes.js';
import { useAsOn } from '../lib/use-as-on.js';

interface TextLinkProps {
  to: string;
  children: ReactNode;
  /** Said aloud after the link's words, so that ten "Change" links differ. */
  hiddenText?: string;
  className?: string;
  noVisited?: boolean;
}

export function TextLink({ to, children, hiddenText, className, noVisited = true }: TextLinkProps) {
  const on = useAsOn();
  return (
    <Link to={keepDay(to, on)} className={classes('govuk-link', noVisited && 'govuk-link--no-visited-state', className)}>
      {children}
      {hiddenText && <span className="govuk-visually-hidden"> {hiddenText}</span>}
    </Link>
  );
}
