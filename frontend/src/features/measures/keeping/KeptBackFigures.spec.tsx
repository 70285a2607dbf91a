import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { KeptBackFigures } from './KeptBackFigures.js';

type Masked = Parameters<typeof KeptBackFigures>[0]['measure'];
const figure = (start: string, end: string, count: number, reason: string, isGivenAway = false) => ({ start, end, count, reason, isGivenAway });

function show(suppressed: object[], suppressionClass = 'PARTNER') {
  render(<MemoryRouter><KeptBackFigures measure={{ slug: 'referrals', name: 'Referrals', suppressionClass, suppressed } as unknown as Masked} /></MemoryRouter>);
}
const unfold = (name: RegExp) => {
  const found = screen.getByText(name).closest('details')!;
  found.open = true;
  fireEvent(found, new Event('toggle'));
};

afterEach(cleanup);

describe('Which figures are kept back', () => {
  it('stands by kind of area and area in numbers, and one by one with its reason once unfolded', async () => {
    show([
      { area: { code: 'E10000028', name: 'Staffordshire', level: 'COUNTY' }, small: 0, protecting: 1, shownBefore: 0, figures: [figure('2025-12-01', '2026-01-01', 203, 'PROTECTING')] },
      { area: { code: 'E07000194', name: 'Lichfield', level: 'DISTRICT' }, small: 1, protecting: 1, shownBefore: 1, figures: [
        figure('2025-10-01', '2025-11-01', 2, 'SHOWN_BEFORE'), figure('2025-10-01', '2026-01-01', 9, 'PROTECTING', true), figure('2025-12-01', '2026-01-01', 3, 'SMALL'),
      ] },
    ]);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['County', 'District']);
    expect(screen.getByText('Lichfield: 1 small figure, 1 figure that would give one away, 1 small but shown before, 1 to be worked out all the same')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    unfold(/^Lichfield/);
    const rows = within(await screen.findByRole('table')).getAllByRole('row').slice(1).map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'October 20252Small, but shown by an earlier release: hiding it would hide nothing.',
      'Q3 (October to December 2025)9Would give a small one away. It can be worked out all the same from what earlier releases showed.',
      'December 20253Small by itself.',
    ]);
  });

  it('says that nothing is kept back, and why', () => {
    show([]);
    expect(screen.getByText('No figure of it is small.')).toBeTruthy();
    cleanup();
    show([], 'OPEN');
    expect(screen.getByText('Its publisher released its figures.')).toBeTruthy();
  });
});
