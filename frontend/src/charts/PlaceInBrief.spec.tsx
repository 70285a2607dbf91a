import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { PlaceInBrief } from './PlaceInBrief.js';

type Measures = Parameters<typeof PlaceInBrief>[0]['measures'];

const figure = (name: string, count: number | null, rate: object | null = null) => ({ name, count, rate, whyNone: count === null ? 'Not known for all of these months' : null });
const measure = (name: string, here: object, against: object[], otherwise: object = {}) => ({
  state: { id: name, slug: name.toLowerCase(), name, areaCode: 'precision-area:town', areaName: 'Town', variation: null, message: `${name} in Town: too few figures to judge yet`, illustrative: false },
  isOverall: false, periodLabel: 'January to December 2025', here, against, share: null, sets: [], ...otherwise,
});
const shown = (...measures: object[]) => {
  render(<MemoryRouter><PlaceInBrief measures={measures as unknown as Measures} addressOf={(slug) => `/measures/${slug}`} /></MemoryRouter>);
  return screen.getAllByRole('listitem').map((item) => item.textContent);
};

afterEach(cleanup);

describe('Measures of a place in a narrow column', () => {
  it('say what is counted here, in the areas around, and how much of the district that is', () => {
    const rate = { rate: 12.34, lower: 10.9, upper: 13.9, note: '' };
    const [said] = shown(measure('Burglary', figure('Town', 310, rate), [figure('The rest of Stafford', 620)], { share: 33.3 }));
    expect(said).toContain('12.3 per 1,000 (10.9 to 13.9), 310 counted, January to December 2025');
    expect(said).toContain('The rest of Stafford: 620 counted');
    expect(said).toContain('33% of what is counted in its district');
  });

  it('say once that nothing is known, and put last what was not counted here', () => {
    const said = shown(measure('Arson', figure('Town', 0), [figure('Staffordshire', 7)]), measure('Burglary', figure('Town', null), [figure('Staffordshire', null)]));
    expect(said[0]).toMatch(/^Burglary ?Not known for all of these months ?Too few figures to judge yet$/);
    expect(said[1]).toContain('0 counted');
  });

  it('say of suppressed and of provisional counts that they are', () => {
    const said = shown(
      measure('Referrals', { name: 'Town', count: null, rate: null, whyNone: 'Suppressed to protect small numbers' }, [figure('Staffordshire', 70)]),
      measure('Burglary', figure('Town', 31), [], { isProvisional: true }),
    );
    expect(said[0]).toContain('Suppressed to protect small numbers');
    expect(said[0]).not.toContain('provisional');
    expect(said[1]).toContain('Some of these counts are provisional and may be revised');
  });
});
