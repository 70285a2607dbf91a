import { paths } from '../../app/paths.js';

/** The page that shows a thing of the audit trail. */
export const PAGES = { THEME: paths.theme, PERSON: paths.person, BOARD: paths.board, DISTRICT: paths.district, MEETING: paths.meeting, MEASURE: paths.measure } as const;
