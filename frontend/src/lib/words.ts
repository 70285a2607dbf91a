/** "1 item", "3 items", "2 boards" */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c" */
export function listInWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** "6 working days left", "due today", "2 working days late" */
export function daysLeftInWords(workingDays: number): string {
  if (workingDays === 0) return 'due today';
  if (workingDays > 0) return `${count(workingDays, 'working day')} left`;
  return `${count(-workingDays, 'working day')} late`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
