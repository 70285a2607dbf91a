import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { MappedArea } from './mapped-area.js';
import { MapFigure } from './MapFigure.js';

const district = (code: string, mapPlace: string, value: number | null, flags: MappedArea['flags'] = []): MappedArea => ({ code, name: `District ${code}`, district: code, districtName: `District ${code}`, mapPlace, value, count: value === null ? null : value * 100, flags });
/** A above B and C, D beside B. */
const AREAS = [district('A', '1,1', 4.1), district('B', '1,2', 6.3), district('C', '1,3', null, ['SUPPRESSED']), district('D', '2,2', null)];

function show(areas: readonly MappedArea[] = AREAS, zoom: string | null = null) {
  return render(<MapFigure name="Burglary" subtitle="Crimes per 1,000, by district" what="districts" areas={areas} measure={{ shape: 'RATE', unit: 'crimes' }} shapes={null} zoom={zoom} source="Source: a test." fileName="burglary" />);
}

const map = () => screen.getByRole('listbox');
const option = (name: RegExp) => within(map()).getByRole('option', { name });
const chosen = () => within(map()).getAllByRole('option').filter((each) => each.getAttribute('aria-selected') === 'true').map((each) => each.getAttribute('data-code'));
const press = (key: string) => fireEvent.keyDown(map(), { key });

afterEach(cleanup);

describe('a map', () => {
  it('says its message, and for each area what it is in words', () => {
    show();
    expect(screen.getByRole('figure', { name: 'Burglary: 4.1 to 6.3 in 2 of 4 districts' })).toBeTruthy();
    expect(option(/^District A: 4.1 per 1,000 \(410 crimes\)$/)).toBeTruthy();
    expect(option(/^District C: kept back to protect small numbers$/)).toBeTruthy();
    expect(option(/^District D: not known$/)).toBeTruthy();
  });

  it('draws what is kept back and what is not known in patterns of their own, and says so in its key', () => {
    show();
    const fills = ['C', 'D'].map((code) => map().querySelector(`[data-code="${code}"]`)!.getAttribute('fill'));
    expect(fills).toEqual([expect.stringMatching(/^url\(#.*KEPT_BACK\)$/), expect.stringMatching(/^url\(#.*NOT_KNOWN\)$/)]);
    const key = screen.getByRole('list', { name: 'Key' });
    expect(within(key).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['4.1 (1 area)', '6.3 (1 area)', 'Kept back to protect small numbers (1 area)', 'Not known (1 area)']);
  });

  it('is one stop of the tab key, and the arrow keys go to the neighbour', () => {
    show();
    expect(within(map()).getAllByRole('option').map((each) => each.getAttribute('tabindex'))).toEqual(['0', '-1', '-1', '-1']);
    press('ArrowDown');
    expect(chosen()).toEqual(['B']);
    press('ArrowRight');
    expect(chosen()).toEqual(['D']);
    press('ArrowRight');
    expect(chosen()).toEqual(['D']);
    press('Home');
    press('PageDown');
    expect(chosen()).toEqual(['B']);
    press('End');
    expect(chosen()).toEqual(['D']);
  });

  it('shares what is chosen with the list beside it and the line below', () => {
    show();
    press('ArrowDown');
    expect(screen.getByRole('button', { name: 'District B' }).getAttribute('aria-pressed')).toBe('true');
    expect(document.querySelector('.app-map__reading')!.textContent).toBe('District B: 6.3 per 1,000 (630 crimes)');
    fireEvent.click(screen.getByRole('button', { name: 'District C' }));
    expect(chosen()).toEqual(['C']);
    expect(screen.getByRole('img', { name: /The area chosen has no figure to show/ })).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('button', { name: 'District C' }), { key: 'ArrowUp' });
    expect(chosen()).toEqual(['B']);
    expect(screen.getByRole('img', { name: /District B: 6.3/ })).toBeTruthy();
  });

  it('keeps the classes of the county where one district is looked at closely', () => {
    const inside = (code: string, value: number): MappedArea => ({ ...district(code, '', value), district: 'A', districtName: 'District A' });
    show([inside('a1', 1), inside('a2', 9), district('B', '1,1', 5)], 'A');
    expect(screen.getAllByRole('row')).toHaveLength(3);
    expect(within(screen.getByRole('list', { name: 'Key' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['1.0 (1 area)', '5.0 (0 areas)', '9.0 (1 area)']);
    expect(screen.getByText(/^The classes are quantiles of the whole county: about as many of its areas are in each\./)).toBeTruthy();
  });

  it('says why there is no map where there are neither boundaries nor places', () => {
    show(AREAS.map((area) => ({ ...area, mapPlace: null })));
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getByText(/boundaries of the districts have not been imported/)).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(5);
  });
});
