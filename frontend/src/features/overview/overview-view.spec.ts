import { describe, expect, it } from '@jest/globals';
import { viewed, type OverviewView } from './overview-view.js';

const base = { received: true, ask: null, rating: null, previousRating: null, assuranceLevel: null, previousAssuranceLevel: null };
const rows: readonly (Parameters<typeof viewed>[0][number] & { slug: string })[] = [
  { ...base, slug: 'green-note', rating: 'GREEN', previousRating: 'GREEN', ask: 'NOTE' },
  { ...base, slug: 'missing', received: false, previousRating: 'AMBER' },
  { ...base, slug: 'red-decide', rating: 'RED', previousRating: 'AMBER', ask: 'DECIDE' },
  { ...base, slug: 'first', rating: 'AMBER', ask: 'DISCUSS' },
  { ...base, slug: 'limited', assuranceLevel: 'LIMITED', previousAssuranceLevel: 'REASONABLE' },
];
const slugs = (view: OverviewView) => viewed(rows, view).map((row) => row.slug);

describe('The view of the overview', () => {
  it('is everything in the order of the agreement', () => {
    expect(slugs({ show: 'all', order: 'agreement' })).toEqual(['green-note', 'missing', 'red-decide', 'first', 'limited']);
  });

  it('puts the asks that need the group first', () => {
    expect(slugs({ show: 'all', order: 'asks' })).toEqual(['red-decide', 'first', 'green-note', 'missing', 'limited']);
  });

  it('puts what is off track first, then what is not known', () => {
    expect(slugs({ show: 'all', order: 'status' })).toEqual(['red-decide', 'missing', 'first', 'limited', 'green-note']);
  });

  it('leaves out asks that only note', () => {
    expect(slugs({ show: 'asks', order: 'agreement' })).toEqual(['red-decide', 'first']);
  });

  it('takes no first update for a change', () => {
    expect(slugs({ show: 'changed', order: 'agreement' })).toEqual(['red-decide', 'limited']);
  });

  it('shows who has not reported', () => {
    expect(slugs({ show: 'missing', order: 'agreement' })).toEqual(['missing']);
  });
});
