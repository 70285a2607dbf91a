import { describe, expect, it } from '@jest/globals';
import { addressOf, isNarrowed, viewed, viewIn, type OverviewView, type Viewable } from './overview-view.js';

const base: Viewable = {
  name: '', state: 'ACCEPTED', received: true, ask: null, rating: null, previousRating: null, assuranceLevel: null, previousAssuranceLevel: null,
  leads: ['Tony Bullock, Staffordshire County Council'], organisations: ['Staffordshire County Council'], boards: [], lastUpdateOn: '2026-12-10',
};
const rows: readonly Viewable[] = [
  { ...base, name: 'green note', rating: 'GREEN', previousRating: 'GREEN', ask: 'NOTE' },
  { ...base, name: 'missing', state: 'NOT_RECEIVED', received: false, previousRating: 'AMBER', lastUpdateOn: '2026-03-12' },
  { ...base, name: 'red decide', rating: 'RED', previousRating: 'AMBER', ask: 'DECIDE', leads: ['Naomi Smith, Commissioner’s Office'], organisations: ['Commissioner’s Office'] },
  { ...base, name: 'first', rating: 'AMBER', ask: 'DISCUSS', boards: ['Prevent Board', 'CONTEST Board'] },
  { ...base, name: 'limited', assuranceLevel: 'LIMITED', previousAssuranceLevel: 'REASONABLE' },
  { ...base, name: 'ad hoc', state: null, received: false, lastUpdateOn: null },
];
const view = (more: Partial<OverviewView> = {}): OverviewView => ({ status: '', board: '', organisation: '', lead: '', sort: 'asks', ...more });
const names = (more?: Partial<OverviewView>) => viewed(rows, view(more)).map((row) => row.name);

describe('The view of the overview', () => {
  it('puts the asks that need the group first, unless it is told otherwise', () => {
    expect(names()).toEqual(['red decide', 'first', 'green note', 'missing', 'limited', 'ad hoc']);
  });

  it('puts what is off track first, then what is not known', () => {
    expect(names({ sort: 'status' })).toEqual(['red decide', 'missing', 'ad hoc', 'first', 'limited', 'green note']);
  });

  it('goes by name', () => {
    expect(names({ sort: 'name' })).toEqual(['ad hoc', 'first', 'green note', 'limited', 'missing', 'red decide']);
  });

  it('puts the longest silence first, and what was never heard of before that', () => {
    expect(names({ sort: 'silence' }).slice(0, 2)).toEqual(['ad hoc', 'missing']);
  });

  it('chooses by status, and takes a missing update for no status', () => {
    expect(names({ status: 'red' })).toEqual(['red decide']);
    expect(names({ status: 'limited' })).toEqual(['limited']);
    expect(names({ status: 'missing' })).toEqual(['missing']);
    expect(names({ status: 'not-asked' })).toEqual(['ad hoc']);
    expect(names({ status: 'amber' })).toEqual(['first']);
  });

  it('leaves out asks that only note, and takes no first update for a change', () => {
    expect(names({ status: 'asks' })).toEqual(['red decide', 'first']);
    expect(names({ status: 'changed' })).toEqual(['red decide', 'limited']);
  });

  it('chooses by any board, organisation or lead of several, and by all that is chosen at once', () => {
    expect(names({ board: 'contest-board' })).toEqual(['first']);
    expect(names({ organisation: 'commissioners-office' })).toEqual(['red decide']);
    expect(names({ lead: 'naomi-smith-commissioners-office', status: 'red' })).toEqual(['red decide']);
    expect(names({ lead: 'naomi-smith-commissioners-office', status: 'green' })).toEqual([]);
  });
});

describe('The address of a view', () => {
  it('says what was chosen, keeps the meeting and leaves out what is usual', () => {
    const address = addressOf(view({ status: 'red', lead: 'tony-bullock' }), new URLSearchParams('meeting=1&status=amber&board=x'));
    expect(address.toString()).toBe('meeting=1&status=red&lead=tony-bullock');
  });

  it('reads back what it wrote', () => {
    const chosen = view({ status: 'not-rated', board: 'prevent-board', sort: 'silence' });
    expect(viewIn(addressOf(chosen, new URLSearchParams()))).toEqual(chosen);
  });

  it('takes no notice of what it does not know', () => {
    expect(viewIn(new URLSearchParams('status=purple&sort=toString'))).toEqual(view());
    expect(isNarrowed(viewIn(new URLSearchParams('sort=name')))).toBe(false);
  });
});
