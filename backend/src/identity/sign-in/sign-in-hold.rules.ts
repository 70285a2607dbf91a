import { counted } from '@csa/shared/words.js';

/** How many attempts may fail before the next has to wait. An address may be a whole office behind one door. */
export const FREE_ATTEMPTS = { account: 5, browser: 5, address: 50 } as const;
export type HoldKind = keyof typeof FREE_ATTEMPTS;

const LONGEST_MINUTES = 15;

/** Failures are forgotten after a day of quiet. */
export const FORGOTTEN_AFTER_HOURS = 24;

/** How long the next attempt has to wait after so many failures: 1, 2, 4, 8, and never more than 15 minutes, so that nobody is locked out for good. */
export function holdMinutes(kind: HoldKind, failures: number): number {
  const beyond = failures - FREE_ATTEMPTS[kind];
  return beyond < 0 ? 0 : Math.min(LONGEST_MINUTES, 2 ** beyond);
}

export function heldInWords(seconds: number): string {
  const wait = seconds > 60 ? counted(Math.ceil(seconds / 60), 'minute') : counted(Math.max(1, seconds), 'second');
  return `There were too many attempts to sign in. Wait ${wait} and try again, or ask the administrator for a new password.`;
}
