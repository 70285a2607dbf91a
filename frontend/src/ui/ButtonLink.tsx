import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from '../lib/classes.js';

interface ButtonLinkProps {
  to: string;
  children: ReactNode;
  variant?: 'primary' | 'secondary';
}

export function ButtonLink({ to, children, variant = 'primary' }: ButtonLinkProps) {
  return (
    <Link to={to} className={classes('govuk-button', variant === 'secondary' && 'govuk-button--secondary')} draggable={false}>
      {children}
    </Link>
  );
}
