import type { ReactNode } from 'react';
import { classes } from '../lib/classes.js';

interface ButtonProps {
  children: ReactNode;
  type?: 'button' | 'submit';
  variant?: 'primary' | 'secondary' | 'warning';
  /** While busy the button stays where it is, says so and takes no second press. */
  busy?: boolean;
  disabled?: boolean;
  /** Of a button that moves something: it goes no further. The button keeps its place and the focus, and takes no press. */
  atEnd?: boolean;
  onClick?: () => void;
  name?: string;
  describedBy?: string;
  className?: string;
  /** Of a button that opens something: whether it is open, and the id of what it opens. */
  expanded?: boolean;
  controls?: string;
}

export function Button({ children, type = 'button', variant = 'primary', busy, disabled, atEnd, onClick, name, describedBy, className, expanded, controls }: ButtonProps) {
  return (
    <button
      type={type}
      name={name}
      className={classes('govuk-button', variant !== 'primary' && `govuk-button--${variant}`, className)}
      disabled={disabled}
      aria-disabled={busy || atEnd || undefined}
      aria-busy={busy || undefined}
      aria-describedby={describedBy}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={(event) => {
        if (busy || atEnd) return event.preventDefault();
        onClick?.();
      }}
    >
      {children}
    </button>
  );
}
