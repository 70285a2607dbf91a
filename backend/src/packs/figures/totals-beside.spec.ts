import { describe, expect, it } from '@jest/globals';
import type { PackItem } from '../pack-content.types.js';
import { latestPeriod, withTotalsBeside } from './totals-beside.js';

const state = (slug: string, latestEnd: string | null = '2026-01-01', frequency = 'MONTH') => ({ slug, name: slug, latestEnd, frequency });
const total = (start: string, end: string) => ({ start, end, total: 10, parts: [], sentence: `From ${start}` });
const YEAR = total('2025-01-01', '2026-01-01');
const item = (more: object) => ({ slug: 'locality-stafford', measures: [], areas: [], ...more }) as unknown as PackItem;
const told = (packed: PackItem) => packed.filesTotals?.map(({ slug, start }) => `${slug} ${start}`);

describe('what the police’s files held beside the counts of an item', () => {
  it('is over the period of the latest figure of its measures, where it can be told', () => {
    const asked: string[] = [];
    const packed = withTotalsBeside(item({ measures: [state('asb'), state('survey'), state('new', null)] }), (slug, { start, end }) => {
      asked.push(slug);
      return slug === 'asb' ? total(start, end) : null;
    });
    expect(asked).toEqual(['asb', 'survey']);
    expect(told(packed)).toEqual(['asb 2025-12-01']);
  });

  it('is over twelve months of the measures of its precision areas, once for all of them, and stands at none of them any more', () => {
    const area = { slug: 'town', name: 'Town', text: 'Said', measures: [{ state: state('asb'), filesTotal: YEAR }, { state: state('referrals'), filesTotal: null }] };
    const packed = withTotalsBeside(item({ areas: [area, { ...area, slug: 'south' }, { slug: 'old', name: 'Old', text: 'Said' }] }), () => null);
    expect(told(packed)).toEqual(['asb 2025-01-01']);
    expect(packed.areas?.map(({ measures }) => measures?.map(({ filesTotal }) => filesTotal))).toEqual([[null, null], [null, null], undefined]);
  });

  it('ends where the latest figure ends', () => {
    expect(latestPeriod({ latestEnd: '2026-01-01', frequency: 'QUARTER' as never })).toEqual({ start: '2025-10-01', end: '2026-01-01' });
    expect(latestPeriod({ latestEnd: '2026-01-01', frequency: 'ROLLING_YEAR' as never })).toEqual({ start: '2025-01-01', end: '2026-01-01' });
  });
});
