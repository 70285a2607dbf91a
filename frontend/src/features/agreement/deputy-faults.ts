import { isDay } from '../../lib/dates.js';

interface Deputy {
  postTitle: string;
  organisationId: string;
  from: string;
}

interface Fault {
  path: keyof Deputy;
  message: string;
}

/** What can be said about a deputy before the server is asked. */
export function deputyFaults({ postTitle, organisationId, from }: Deputy): Fault[] {
  const faults: Fault[] = [];
  if (postTitle.trim() === '') faults.push({ path: 'postTitle', message: 'Enter the title of the post' });
  if (organisationId === '') faults.push({ path: 'organisationId', message: 'Choose an organisation' });
  if (from === '') faults.push({ path: 'from', message: 'Enter the day from which they are deputy' });
  else if (!isDay(from)) faults.push({ path: 'from', message: 'The day from which they are deputy must be a real date' });
  return faults;
}
