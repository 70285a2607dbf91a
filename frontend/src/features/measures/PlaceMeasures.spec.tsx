import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { renderWithServer } from '../../testing/render-with-server.js';
import { PlaceMeasures } from './PlaceMeasures.js';

type Measures = Parameters<typeof PlaceMeasures>[0]['measures'];

afterEach(cleanup);

const figureOf = (name: string, count: number | null, rate: number | null, whyNone: string | null = null) => (
  { name, count, whyNone, rate: rate === null ? null : { rate, lower: rate - 1, upper: rate + 1, note: 'per 1,000 on the mid-2020 population' } });
const measure = (slug: string, otherwise: object = {}) => ({
  state: { id: slug, slug, name: slug, areaCode: 'precision-area:stafford-town', areaName: 'Stafford Town', variation: null, message: `${slug} in Stafford Town: too few figures to judge yet`, illustrative: false },
  isOverall: false, periodLabel: 'January to December 2025', here: figureOf('Stafford Town', 84, 28), against: [figureOf('The rest of Stafford', 156, 15.6), figureOf('Staffordshire', 1920, 19.2)], share: 35, filesTotal: null, sets: [], ...otherwise,
});
const show = (...measures: object[]) => renderWithServer(<PlaceMeasures measures={measures as unknown as Measures} place="Stafford Town" whyNone="Enter its small areas first." />, () => ({ data: null }));

describe('The measures of a place', () => {
  it('stand beside the rest of the district and the county, with their intervals and the share', () => {
    show(measure('Burglary'));
    const row = within(screen.getByRole('row', { name: /^Burglary/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['28.0 per 1,000 27.0 to 29.084 counted, January to December 2025', '15.6 per 1,000 14.6 to 16.6', '19.2 per 1,000 18.2 to 20.2', '35%']);
    expect(row.getByText('Too few figures to judge yet')).toBeTruthy();
  });

  it('say in words what is kept back, not known, or not counted there', () => {
    show(measure('Referrals', { here: figureOf('Stafford Town', null, null, 'Suppressed to protect small numbers'), against: [figureOf('The rest of Stafford', null, null, 'Suppressed to protect small numbers')], share: null }), measure('Burglary'));
    const row = within(screen.getByRole('row', { name: /^Referrals/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['Suppressed to protect small numbers', 'Suppressed to protect small numbers', 'Not counted there', 'Not known']);
  });

  it('give a count where no residents are known, and say where a district lies among others', () => {
    show(measure('Burglary', { here: figureOf('Stafford', 84, null), against: [], share: null, sets: [{ set: 'All eight districts', rate: 10.4, place: 'ABOVE_95' }] }));
    const row = within(screen.getByRole('row', { name: /^Burglary/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['84 countedJanuary to December 2025', 'All eight districts: above the 95% limit10.4 per 1,000 in all of them']);
  });

  it('put first what is out of the ordinary, and the rest one press away', () => {
    const usual = Array.from({ length: 7 }, (_, at) => measure(`Usual ${at}`));
    const high = measure('Robbery');
    show(...usual, { ...high, state: { ...high.state, variation: 'CONCERN_HIGH' } });
    const [first] = within(screen.getByRole('table', { name: 'What is counted in Stafford Town' })).getAllByRole('rowheader');
    expect(first?.textContent).toContain('Robbery');
    expect(screen.getByText('2 more measures')).toBeTruthy();
  });

  it('agree with the files of the police where these hold more than the county', () => {
    show(measure('Burglary', { filesTotal: { total: 2500, parts: [{ name: 'Staffordshire', count: 1920 }, { name: 'Outside the area', count: 80 }, { name: 'No location', count: 500 }] } }), measure('Referrals'));
    const table = within(screen.getByRole('table', { name: 'What the files hold, and where it lies' }));
    expect(table.getAllByRole('row').map(({ textContent }) => textContent)).toEqual(['MeasureStaffordshireOutside the areaNo locationIn the files', 'BurglaryJanuary to December 20251,920805002,500']);
  });

  it('say who brings them where there are none', () => {
    show();
    expect(screen.getByText('Enter its small areas first.')).toBeTruthy();
  });
});
