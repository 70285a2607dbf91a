import { InvalidInput } from '../../platform/errors/errors.js';

/** How many meetings a look back shows when nobody says: three years of four. */
export const USUAL_MEETINGS = 12;
const MOST_MEETINGS = 40;

/** The number of meetings to look back on, refused where it is none or more than anybody reads. */
export function meetingsToShow(wanted: number): number {
  if (wanted >= 1 && wanted <= MOST_MEETINGS) return wanted;
  throw new InvalidInput([{ path: 'meetings', message: `Choose between 1 and ${MOST_MEETINGS} meetings.` }]);
}
