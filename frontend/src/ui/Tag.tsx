import type { ReactNode } from 'react';
import { classes } from '../lib/classes.js';

export type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'red' | 'orange' | 'yellow';

/** A state in a word; never a link or a button, and never understood by its colour alone. */
export function Tag({ colour, children }: { colour: TagColour; children: ReactNode }) {
  return <strong className={classes('govuk-tag', `govuk-tag--${colour}`)}>{children}</strong>;
}
