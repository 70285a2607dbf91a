import type { ChartedSeries } from '@csa/shared/charted-series.js';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { charted } from '../../testing/charted.js';
import { ControlChart } from './ControlChart.js';

const months = (count: number) => Array.from({ length: count }, (_, place) => 48 + (place % 5));
const concern = charted([...months(19), 72], { target: 45, assurance: 'HIT_OR_MISS' }, { 19: { causes: ['ABOVE_UPPER_LIMIT'], variation: 'CONCERN_HIGH', flags: ['PROVISIONAL'] } });

function show(series: ChartedSeries) {
  return render(<ControlChart series={series} source="Source: data.police.uk." fileName="shoplifting" facts={[['licence', 'OGL v3.0']]} />);
}
const drawing = () => [...screen.getByRole('img', { name: /^Shoplifting, Cannock Chase/ }).querySelectorAll('text')].map(({ textContent }) => textContent);
const slider = () => screen.getByRole('slider', { name: /Read the chart point by point/ });
const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`), hidden: true })).getAllByRole('cell', { hidden: true }).map(({ textContent }) => textContent);

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

describe('A control chart', () => {
  it('says its message, its state in a sentence and how its limits were made', () => {
    show(concern);
    expect(screen.getByRole('figure', { name: 'Shoplifting in Cannock Chase is above its usual range' })).toBeTruthy();
    expect(screen.getByText(/Special cause, concern. Above the upper limit of 60. Target 45 will be hit or missed by chance./, { selector: 'p' })).toBeTruthy();
    expect(screen.getByText(/20 points; limits need 13. A trend is 6 months in a row/)).toBeTruthy();
  });

  it('tells the state of a point by letters too, and labels its lines with their values', () => {
    show(concern);
    expect(drawing()).toEqual(expect.arrayContaining(['CH', 'Upper limit 60', 'Average 50', 'Lower limit 40', 'Target 45', 'p']));
    expect(screen.getByText('Concern, high', { selector: 'li' })).toBeTruthy();
  });

  it('is read point by point from one stop of the tab key, each point in words', () => {
    show(concern);
    expect(slider().getAttribute('aria-valuetext')).toBe('November 2024: 72, provisional. Special cause, concern: above the upper limit of 60.');
    fireEvent.change(slider(), { target: { value: '0' } });
    expect(slider().getAttribute('aria-valuetext')).toBe('April 2023: 48. Common cause, the usual ups and downs.');
    expect(screen.getByText('April 2023: 48. Common cause, the usual ups and downs.')).toBeTruthy();
    expect(screen.getByRole('figure').querySelectorAll('svg [tabindex="0"]')).toHaveLength(0);
  });

  it('has all of it in a table: every point with its limits, state, rules and symbols', () => {
    show(concern);
    expect(row('November 2024')).toEqual(['72 [p]', '40', '50', '60', 'Concern, high', 'Above the upper limit of 60', 'None']);
    expect(row('April 2023')).toEqual(['48', '40', '50', '60', 'Common cause', 'None', 'None']);
  });

  it('says in its table and its file what a percentage was made of', async () => {
    const kept: Blob[] = [];
    jest.spyOn(URL, 'createObjectURL').mockImplementation((blob) => { kept.push(blob as Blob); return 'blob:kept'; });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const share = { ...charted([62.5, 60]), shape: 'PERCENTAGE' as const };
    render(<ControlChart series={share} source="A survey" fileName="survey" counts={[{ numerator: 250, denominator: 400, sampleSize: 400, lower: 57.6, upper: 67.2 }, {}]} />);
    expect(screen.getAllByRole('columnheader', { hidden: true }).slice(0, 6).map(({ textContent }) => textContent)).toEqual(['Period', 'Figure', 'Counted', 'Out of', 'Asked', '95% interval']);
    expect(row('April 2023').slice(0, 5)).toEqual(['62.5%', '250', '400', '400', '57.6% to 67.2%']);
    expect(row('May 2023').slice(0, 5)).toEqual(['60%', 'not known', 'not known', 'not known', 'not known']);
    fireEvent.click(screen.getByRole('button', { name: 'Download the figures (CSV)' }));
    expect(((await kept[0]?.text()) ?? '').split('\r\n')[1]).toContain(',62.5,250,400,400,57.6,67.2,');
  });

  it('can be kept as a file that a machine reads, with where it comes from in every row', async () => {
    const kept: Blob[] = [];
    jest.spyOn(URL, 'createObjectURL').mockImplementation((blob) => { kept.push(blob as Blob); return 'blob:kept'; });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    show(concern);
    fireEvent.click(screen.getByRole('button', { name: 'Download the figures (CSV)' }));
    const lines = ((await kept[0]?.text()) ?? '').trim().split('\r\n');
    expect(lines[0]).toBe('measure,area,unit,period_start,period_end,value,numerator,denominator,sample_size,interval_lower,interval_upper,flags,lower_limit,mean,upper_limit,variation,rules,target,note,licence');
    expect(lines[20]).toBe('Shoplifting,Cannock Chase,number of offences,2024-11-01,2024-12-01,72,,,,,,p,40,50,60,CONCERN_HIGH,ABOVE_UPPER_LIMIT,45,,OGL v3.0');
  });

  it('can be kept as a drawing, without the ring around the point that is being read', async () => {
    const kept: Blob[] = [];
    jest.spyOn(URL, 'createObjectURL').mockImplementation((blob) => { kept.push(blob as Blob); return 'blob:kept'; });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { container } = show(concern);
    expect(container.querySelectorAll('.app-chart__reading circle')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Download the chart (SVG)' }));
    const drawn = (await kept[0]?.text()) ?? '';
    expect(drawn).toContain('Upper limit 60');
    expect(drawn).not.toContain('#ffdd00');
  });

  it('is a run chart with a median where there are too few points: no limits, no icon, and it says so', () => {
    show(charted([48, 49, 53]));
    expect(screen.getByText(/There are 3 figures; limits and a state need 13/, { selector: 'p' })).toBeTruthy();
    expect(drawing()).toContain('Median 49');
    expect(drawing().filter((text) => text?.includes('limit'))).toEqual([]);
    expect(row('June 2023')).toEqual(['53', 'too few figures', 'too few figures', 'too few figures', 'Not judged', 'None', 'None']);
    expect(slider().getAttribute('aria-valuetext')).toBe('June 2023: 53.');
  });

  it('draws nothing where a figure is missing or suppressed, and says which', () => {
    const { container } = show(charted([...months(16), null, 50, null], {}, { 18: { flags: ['SUPPRESSED'] } }));
    expect(container.querySelectorAll('[data-place]')).toHaveLength(17);
    expect(drawing()).toEqual(expect.arrayContaining(['x', 'c']));
    expect(row('August 2024')[0]).toBe('[x]');
    expect(row('October 2024')[0]).toBe('[c]');
    expect(screen.getByText(/There is no later figure up to October 2024/)).toBeTruthy();
    fireEvent.change(slider(), { target: { value: '18' } });
    expect(slider().getAttribute('aria-valuetext')).toBe('October 2024: suppressed to protect small numbers.');
  });

  it('names where limits were set anew and where the series breaks, on the chart and below it', () => {
    const segments = [{ from: 0, until: 15, mean: 50, lower: 40, upper: 60, short: false, reason: null }, { from: 15, until: 30, mean: 30, lower: 22, upper: 38, short: false, reason: 'the market moved' }];
    show(charted([...months(15), ...months(15).map((value) => value - 20)], { segments }, { 5: { flags: ['BREAK'], note: 'a new recording system' } }));
    expect(drawing()).toEqual(expect.arrayContaining(['Limits anew: the market moved', 'Break: a new recording system', 'Upper limit 38']));
    expect(drawing()).not.toContain('Upper limit 60');
    expect(screen.getByText('Limits are calculated anew from July 2024: the market moved.')).toBeTruthy();
    expect(row('July 2024').at(-1)).toBe('Limits anew: the market moved');
  });

  it('has no limits where each figure shares months with the one before', () => {
    show(charted(months(20), { frequency: 'ROLLING_YEAR' }));
    expect(screen.getByText(/limits would mislead and none are drawn/, { selector: 'p' })).toBeTruthy();
    expect(drawing().filter((text) => text?.includes('limit'))).toEqual([]);
  });

  it('says that there are no figures where there are none', () => {
    show(charted([null, null]));
    expect(screen.getByText('Shoplifting in Cannock Chase: no figures')).toBeTruthy();
    expect(screen.queryByRole('slider')).toBeNull();
  });
});
