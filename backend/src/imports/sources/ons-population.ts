import type { ImportSource } from '../import-source.js';
import { type AreaTotals, readTotals, recognisesTotals } from './area-totals.js';

const POPULATION: AreaTotals = {
  source: 'ons-population',
  category: 'Residents',
  total: /^(total population|all ages|all persons|population|total persons|total residents|residents|mid (19|20)\d\d|total)$/,
  periodOf(words, fileName) {
    const [, year] = /\bmid[\s_-]*(?:year[\s_-]*)?((?:19|20)\d\d)(?!\d)/i.exec(words) ?? /(?:mye|mid|population)[^\d]{0,12}((?:19|20)\d\d)(?!\d)/i.exec(fileName) ?? [];
    return year === undefined ? null : { start: `${year}-06-30`, end: `${year}-07-01` };
  },
  howToSayWhen: 'Put the year of the estimates into its name, such as “mye2020.csv”.',
};

/** Residents on 30 June: mid-year estimates by LSOA, ward or district, with or without columns by age. */
export const onsPopulation: ImportSource = {
  key: POPULATION.source,
  title: 'Mid-year population estimates (ONS)',
  // A heading as plain as "Total" stands in many tables.
  recognises: start => recognisesTotals(start, POPULATION) && /population|residents|all ages|mid[\s_-]*(year|\d{4})|mye\d{4}/i.test(`${start.name} ${start.text}`),
  read: (file, known, stage, tell) => readTotals(POPULATION, file, known, stage, tell),
};
