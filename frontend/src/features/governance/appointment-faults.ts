import { isDay } from '../../lib/dates.js';

interface Appointment {
  personName: string;
  from: string;
}

interface Fault {
  path: keyof Appointment;
  message: string;
}

/** What can be said about an appointment before the server is asked. */
export function appointmentFaults({ personName, from }: Appointment): Fault[] {
  const faults: Fault[] = [];
  if (personName.trim() === '') faults.push({ path: 'personName', message: 'Enter the full name of the post-holder' });
  if (from === '') faults.push({ path: 'from', message: 'Enter the day from which the post is held' });
  else if (!isDay(from)) faults.push({ path: 'from', message: 'The day from which the post is held must be a real date' });
  return faults;
}
