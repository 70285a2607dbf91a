import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import { IntervalPlot } from './IntervalPlot.js';

afterEach(cleanup);

describe('Figures with their intervals', () => {
  const show = () => render(
    <IntervalPlot title="37% in Cannock Chase" subtitle="Share of those asked" shape="PERCENTAGE" source="Source: survey." fileName="survey"
      rows={[
        { name: 'Cannock Chase', value: 37, lower: 33.2, upper: 41, note: '612 asked', isSubject: true },
        { name: 'Staffordshire', value: 31, lower: null, upper: null, note: 'How many were asked is not published' },
        { name: 'Tamworth', value: null, lower: null, upper: null, flags: ['SUPPRESSED'] },
      ]} />,
  );

  it('are told in words, also where there is no interval or no figure', () => {
    show();
    expect(screen.getByRole('img', { name: 'Cannock Chase: 37%, between 33.2% and 41%. Staffordshire: 31%, without an interval. Tamworth: no figure.' })).toBeTruthy();
    expect([...screen.getByRole('img').querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['Cannock Chase: 37% (33.2% to 41%)', 'Staffordshire: 31%', 'Tamworth: [c]']));
  });

  it('draw an interval only where there is one, and a mark only where there is a figure', () => {
    show();
    expect(screen.getByRole('img').querySelectorAll('circle')).toHaveLength(2);
    expect(screen.getByRole('img').querySelectorAll('path[stroke-width="3"]')).toHaveLength(1);
  });

  it('have a table that says why an interval is absent', () => {
    show();
    const cells = within(screen.getByRole('row', { name: /^Staffordshire/, hidden: true })).getAllByRole('cell', { hidden: true }).map(({ textContent }) => textContent);
    expect(cells).toEqual(['31%', 'not known', 'not known', 'How many were asked is not published']);
  });
});
