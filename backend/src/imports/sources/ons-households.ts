import { addDays } from '@csa/shared/days.js';
import type { ImportSource } from '../import-source.js';
import { type AreaTotals, readTotals, recognisesTotals } from './area-totals.js';

const CENSUS_DAYS: Record<string, string> = { 2001: '2001-04-29', 2011: '2011-03-27', 2021: '2021-03-21' };

const HOUSEHOLDS: AreaTotals = {
  source: 'ons-households',
  category: 'Households',
  total: /^((total|all|number of)( number of)? )?households( total)?$/,
  periodOf(words, fileName) {
    const [, year] = /census[\s_-]*((?:19|20)\d\d)(?!\d)/i.exec(`${words} ${fileName}`) ?? [];
    const day = CENSUS_DAYS[year ?? ''];
    return day === undefined ? null : { start: day, end: addDays(day, 1) };
  },
  howToSayWhen: 'Put the census into its name, such as “households_census2021.csv”.',
};

/** Households on the day of a census, by LSOA, ward or district. */
export const onsHouseholds: ImportSource = {
  key: HOUSEHOLDS.source,
  title: 'Households of a census (ONS)',
  recognises: start => recognisesTotals(start, HOUSEHOLDS),
  read: (file, known, stage, tell) => readTotals(HOUSEHOLDS, file, known, stage, tell),
};
