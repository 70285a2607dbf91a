import { counted, listed } from '@csa/shared/words.js';

export const count = counted;
export const listInWords = listed;

/** "6 working days left", "due today", "2 working days late" */
export function daysLeftInWords(workingDays: number): string {
  if (workingDays === 0) return 'due today';
  if (workingDays > 0) return `${counted(workingDays, 'working day')} left`;
  return `${counted(-workingDays, 'working day')} late`;
}

/** The message of a measure without its name and place, which stand beside it. */
export function shortMessage({ message, name, areaName }: { message: string; name: string; areaName: string }): string {
  return capitalise(message.replace(`${name} in ${areaName}`, '').replace(/^[:\s]+/, ''));
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
