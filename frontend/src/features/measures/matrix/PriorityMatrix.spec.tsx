import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { renderWithServer } from '../../../testing/render-with-server.js';
import { PriorityMatrix } from './PriorityMatrix.js';

type Matrix = Parameters<typeof PriorityMatrix>[0]['matrix'];

afterEach(cleanup);

const NAMES = ['Northby', 'Midford', 'Southam'];
const districts = (plans: object[] = []) => NAMES.map((name, at) => ({ id: name, slug: name.toLowerCase(), name, servedPriorities: plans[at] ?? null }));
const cell = (name: string, otherwise: object = {}) => ({
  district: { id: name, name }, rate: { periodLabel: 'January to December 2025' }, place: 'WITHIN', whyNotCompared: null,
  state: { slug: 'asb', name: 'Incidents', areaCode: name, areaName: name, variation: 'COMMON_CAUSE', message: `Incidents in ${name} are within their usual range`, illustrative: false }, ...otherwise,
});
const update = { id: '1', form: 'MONITORED', nilReason: null, rating: 'AMBER', ratingWord: null, assuranceLevel: null, illustrative: false, request: { id: '1', meeting: { id: '1', heldOn: '2026-08-26' } } };
const theme = (slug: string, otherwise: object = {}) => ({ id: slug, slug, name: slug, kind: 'THEME', priority: { id: slug, name: slug }, district: null, currentUpdate: null, ...otherwise });
const row = (of: object, cells: object[] = []) => ({ theme: of, measure: cells.length > 0 ? { slug: 'asb', name: 'Incidents' } : null, sentences: cells.length > 0 ? ['Higher: Southam.'] : [], cells });
const OWN = [{ id: 'rural', slug: 'rural-crime', name: 'Rural crime' }];
const show = (rows: object[], plans?: object[]) => renderWithServer(<PriorityMatrix matrix={{ districts: districts(plans), rows } as unknown as Matrix} own={OWN} />, () => ({ data: null }));
const cellsOf = (name: RegExp) => within(screen.getByRole('row', { name })).getAllByRole('cell').map(({ textContent }) => textContent);

describe('Priorities by district', () => {
  it('name their districts in the order given, and say of each in words how it stands and whether it differs', () => {
    show([row(theme('Nuisance', { currentUpdate: update }), [cell('Northby'), cell('Midford', { place: null, state: null, rate: null, whyNotCompared: 'Suppressed to protect small numbers.' }), cell('Southam', { place: 'ABOVE_998' })])]);
    const table = screen.getByRole('table', { name: 'Priorities by district, from north to south' });
    expect(within(table).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Priority', ...NAMES]);
    expect(cellsOf(/^Nuisance/)).toEqual(['As usual: Incidents in NorthbyNo different from the county', 'Suppressed to protect small numbers.', 'As usual: Incidents in SouthamHigher than the county: outside the 99.8% limits']);
    expect(within(table).getByRole('rowheader', { name: /^Nuisance/ }).textContent).toContain('AmberFor the meeting of 26 August 2026');
    expect(screen.getByText(/higher in Southam/).textContent).toBe('Nuisance (Incidents): higher in Southam');
  });

  it('say once what is the same of every district, and where a plan serves a priority', () => {
    show([row(theme('Extremism'))]);
    expect(cellsOf(/^Extremism/)).toEqual(['No measure of it is known by district.']);
    expect(cellsOf(/^Rural crime/)).toEqual(['No district’s delivery plan of this year has been entered.']);
    expect(screen.getByText(/No district can be held against the county yet/)).toBeTruthy();
    cleanup();
    show([row(theme('Extremism'))], [[{ priority: { id: 'rural' }, actions: 2, open: 1 }], []]);
    expect(cellsOf(/^Rural crime/)).toEqual(['2 actions in its plan: Northby, 1 open', 'Not in its plan', 'No plan entered']);
  });

  it('show a locality in its own district, and that others are none', () => {
    show([row(theme('Locality', { kind: 'LOCALITY', priority: null, district: { id: 'Midford' } }), [cell('Midford')])]);
    expect(cellsOf(/^Locality priorities/)).toEqual(['Not a locality priority', 'No update has been accepted yetAs usual: Incidents in MidfordNo different from the county', 'Not a locality priority']);
    expect(screen.getByText(/No district differs from the county/)).toBeTruthy();
  });
});
