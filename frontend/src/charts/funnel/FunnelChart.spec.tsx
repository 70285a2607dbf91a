import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { FunnelChart } from './FunnelChart.js';
import { type FunnelArea, funnelMessage } from './funnel-words.js';

const limits = { lower95: 60, upper95: 76, lower998: 55, upper998: 81 };
const area = (name: string, rate: number, exposure: number, place: FunnelArea['place']): FunnelArea => ({ name, count: Math.round((rate * exposure) / 1000), exposure, rate, limits, place, placeByChance: 'BELOW_998' });
const areas = [area('Stafford', 68, 136000, 'WITHIN'), area('Tamworth', 88.2, 78600, 'ABOVE_998'), area('Lichfield', 57, 106000, 'BELOW_95')];

afterEach(cleanup);

describe('A funnel', () => {
  const show = () => render(
    <FunnelChart subtitle="All recorded crime in three districts, 2025" areas={areas} rate={68.4} curve={[{ exposure: 70000, ...limits }, { exposure: 140000, ...limits }]} sentences={['Higher than chance explains: Tamworth.', 'The variance is 4.2 times what chance alone would give.']} of="residents" source="Source: ONS." fileName="funnel" />,
  );
  const drawing = () => [...screen.getByRole('img').querySelectorAll('text')].map(({ textContent }) => textContent);

  it('says who is outside, in the order given, and ranks nobody', () => {
    expect(funnelMessage(areas)).toBe('Tamworth and Lichfield differ by more than chance');
    expect(funnelMessage(areas.slice(0, 1))).toBe('No area differs by more than chance and usual spread');
    expect(funnelMessage([...areas, ...areas])).toBe('4 of 6 areas differ by more than chance');
  });

  it('names those outside on the chart, labels its limits and says by what factor they are widened', () => {
    show();
    expect(drawing()).toEqual(expect.arrayContaining(['Tamworth', 'Lichfield', 'Upper 95%', 'Lower 99.8%', 'All 68.4', 'Residents']));
    expect(screen.getByText('The variance is 4.2 times what chance alone would give.')).toBeTruthy();
  });

  it('is read area by area, and has a table', () => {
    show();
    const slider = screen.getByRole('slider', { name: /Read the chart area by area/ });
    fireEvent.change(slider, { target: { value: '1' } });
    expect(slider.getAttribute('aria-valuetext')).toBe('Tamworth: 88.2 per 1,000, 6,933 among 78,600 residents; above the 99.8% limit.');
    const cells = within(screen.getByRole('row', { name: /^Lichfield/, hidden: true })).getAllByRole('cell', { hidden: true }).map(({ textContent }) => textContent);
    expect(cells).toEqual(['6,042', '106,000', '57.0', '60.0 to 76.0', '55.0 to 81.0', 'Below the 95% limit', 'Below the 99.8% limit']);
  });
});
