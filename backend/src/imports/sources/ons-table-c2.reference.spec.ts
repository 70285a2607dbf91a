import { beforeAll, describe, expect, it } from '@jest/globals';
import { onsTableC2 } from './ons-table-c2.js';
import { type Staged, county, referenceFile, staged } from './testing/staged.js';

const CATEGORIES = ['Total recorded crime (excluding fraud)', 'Violence against the person', 'Homicide', 'Death or serious injury caused by illegal driving',
  'Violence with injury', 'Violence without injury', 'Stalking and harassment', 'Sexual offences', 'Robbery', 'Theft offences', 'Burglary', 'Residential burglary',
  'Non-residential burglary', 'Vehicle offences', 'Theft from the person', 'Bicycle theft', 'Shoplifting', 'All other theft offences', 'Criminal damage and arson',
  'Drug offences', 'Possession of weapons offences', 'Public order offences', 'Miscellaneous crimes against society'];

describe('Table C2 for the year ending June 2025, as the ONS published it', () => {
  let found: Staged;
  beforeAll(async () => {
    found = await staged(onsTableC2, referenceFile('csp', 'ons_tableC2_csp_recorded_crime_ye_june2025.csv'), county({ 'ons-table-c2': CATEGORIES }));
  });

  const count = (category: string, area: string) => found.figures.find(figure => figure.category === category && figure.area === area)?.numerator;

  it.each(CATEGORIES)('adds its nine partnerships and what is unassigned up to the force: %s', category => {
    const districts = found.areas.filter(({ level }) => level === 'DISTRICT').map(({ code }) => code);
    expect(districts).toHaveLength(9);
    const sum = [...districts, '(no location)'].reduce((total, area) => total + count(category, area)!, 0);
    expect(sum).toBe(count(category, 'E23000015'));
  });

  it('gives the figures that were published', () => {
    expect(count('Total recorded crime (excluding fraud)', 'E23000015')).toBe(86_529);
    expect(count('Total recorded crime (excluding fraud)', 'E07000192')).toBe(7_630);
    expect(count('Drug offences', 'E06000021')).toBeGreaterThan(0);
    expect(found.figures[0]).toMatchObject({ start: '2024-07-01', end: '2025-07-01' });
    expect(found.periods).toEqual([{ start: '2024-07-01', end: '2025-07-01' }]);
  });

  it('tells what became of every row: all of England and Wales, and what no partnership was assigned', () => {
    expect(found.tally).toMatchObject({ read: 399, rejected: 0, outside: 0 });
    expect(found.tally.counted + found.tally.noLocation).toBe(found.tally.read);
  });
});
