import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { NoFigures } from './NoFigures.js';

type Masked = Parameters<typeof NoFigures>[0]['measure'];
const series = (code: string, name: string, value: number | null) => ({ area: { code, name }, points: [{ start: '2026-01-01', value }] });

function show(keptBack: boolean, districtSeries: object[]) {
  const measure = { slug: 'referrals', ofCounty: series('E10000028', 'Staffordshire', keptBack ? null : 30), districtSeries, widerSeries: [] } as unknown as Masked;
  render(<MemoryRouter><NoFigures measure={measure} area="Lichfield" keptBack={keptBack} /></MemoryRouter>);
}

afterEach(cleanup);

describe('In place of a chart', () => {
  it('stands that nothing was imported, and where there are figures', () => {
    show(false, [series('E07000197', 'Stafford', 8), series('E07000199', 'Tamworth', null)]);
    expect(screen.getByText('No figures for Lichfield')).toBeTruthy();
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Staffordshire', 'Stafford']);
  });

  it('stands that all figures are kept back and why, never that there are none', () => {
    show(true, [series('E07000194', 'Lichfield', null)]);
    expect(screen.getByText('All figures for Lichfield are kept back')).toBeTruthy();
    expect(screen.getByText(/Each of them is small, or would let a small one be worked out/)).toBeTruthy();
    expect(screen.getByText('No other area has figures that may be shown.')).toBeTruthy();
    expect(screen.queryByText(/once an analyst has imported/)).toBeNull();
  });
});
