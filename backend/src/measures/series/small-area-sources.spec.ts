import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AreaSource } from './area-sources.js';
import { type Listed, smallAreaSources } from './small-area-sources.js';

const [OLD_WARD, NEW_WARD, OTHER_NEW_WARD] = [18, 24, 25];
const TODAY = '2026-11-22';
const ward = (areaId: number, sourceId: number): Listed => ({ areaId, sourceId, from: areaId < 20 ? '2018-05-01' : '2024-05-01', until: null });
const atTheTime = (listed: Listed[], successions: { fromId: number; toId: number }[] = []) => smallAreaSources(listed, successions, true, 'AT_THE_TIME', TODAY);
const today = (listed: Listed[], successions: { fromId: number; toId: number }[] = []) => smallAreaSources(listed, successions, true, 'TODAY', TODAY);
const on = (sources: readonly AreaSource[], day: string, sourceId: number) => Object.fromEntries(sources
  .filter(source => source.sourceId === sourceId && (source.from === null || source.from <= day) && (source.until === null || source.until > day)).map(({ areaId, share }) => [areaId, share]));

describe('Small areas that lie in wards of two lookups', () => {
  it('count in the latest one from before a period, and in the earliest before all', () => {
    const sources = atTheTime([ward(OLD_WARD, 1), ward(NEW_WARD, 1)]);
    expect([on(sources, '2010-01-01', 1), on(sources, '2024-04-01', 1), on(sources, '2024-05-01', 1)]).toEqual([{ [OLD_WARD]: 1 }, { [OLD_WARD]: 1 }, { [NEW_WARD]: 1 }]);
  });

  it('count in the latest one for all history on today’s boundaries, and in none that is still to come', () => {
    expect(today([ward(OLD_WARD, 1), ward(NEW_WARD, 1)])).toEqual([{ areaId: NEW_WARD, sourceId: 1, share: 1, covers: 0, isPart: true, from: null, until: null }]);
    expect(today([ward(NEW_WARD, 1), { areaId: 30, sourceId: 1, from: '2027-05-01', until: null }])).toMatchObject([{ areaId: NEW_WARD }]);
  });

  it('keep those of a split together while the ward of the whole held, and follow their own wards later', () => {
    const split = [{ fromId: 1, toId: 11 }, { fromId: 1, toId: 12 }];
    const sources = atTheTime([ward(OLD_WARD, 1), ward(NEW_WARD, 11), ward(OTHER_NEW_WARD, 12)], split);
    expect([on(sources, '2023-01-01', 11), on(sources, '2025-01-01', 11), on(sources, '2025-01-01', 12)]).toEqual([{ [OLD_WARD]: 1 }, { [NEW_WARD]: 1 }, { [OTHER_NEW_WARD]: 1 }]);
    expect([on(sources, '2023-01-01', 1), on(sources, '2025-01-01', 1)]).toEqual([{ [OLD_WARD]: 1 }, { [NEW_WARD]: 0.5, [OTHER_NEW_WARD]: 0.5 }]);
  });

  it('share what was split between wards out as an estimate on today’s boundaries, and take a merger whole', () => {
    const split = today([ward(OLD_WARD, 1), ward(NEW_WARD, 11), ward(OTHER_NEW_WARD, 12)], [{ fromId: 1, toId: 11 }, { fromId: 1, toId: 12 }]);
    expect(on(split, TODAY, 1)).toEqual({ [NEW_WARD]: 0.5, [OTHER_NEW_WARD]: 0.5 });
    const merged = today([ward(OLD_WARD, 1), ward(19, 2), ward(NEW_WARD, 11)], [{ fromId: 1, toId: 11 }, { fromId: 2, toId: 11 }]);
    expect([on(merged, TODAY, 1), on(merged, TODAY, 2), on(merged, TODAY, 11)]).toEqual([{ [NEW_WARD]: 1 }, { [NEW_WARD]: 1 }, { [NEW_WARD]: 1 }]);
  });

  it('find their ward through what they were, where its lookup knows no later ones', () => {
    expect(on(today([ward(OLD_WARD, 1)], [{ fromId: 1, toId: 11 }, { fromId: 1, toId: 12 }]), TODAY, 12)).toEqual({ [OLD_WARD]: 1 });
  });

  it('are counted once and wholly at any time, however they were split, merged and moved between wards', () => {
    const lookups = fc.record({
      old: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 6, maxLength: 6 }),
      recent: fc.array(fc.integer({ min: 21, max: 24 }), { minLength: 6, maxLength: 6 }),
      successions: fc.uniqueArray(fc.record({ fromId: fc.integer({ min: 0, max: 5 }), toId: fc.integer({ min: 100, max: 105 }) }), { selector: ({ fromId, toId }) => fromId * 1000 + toId, maxLength: 10 }),
      day: fc.constantFrom('2010-01-01', '2018-05-01', '2023-12-01', '2024-05-01', '2026-01-01'),
      counts: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 }),
    });
    fc.assert(fc.property(lookups, fc.constantFrom('AT_THE_TIME' as const, 'TODAY' as const), ({ old, recent, successions, day, counts }, boundaries) => {
      const listed = [...old.map((areaId, id) => ward(areaId, id)), ...recent.map((areaId, id) => ward(areaId, 100 + id))];
      const sources = smallAreaSources(listed, successions, true, boundaries, TODAY);
      const countOf = (id: number) => counts[id < 100 ? id : id - 94]!;
      const inWards = sources.filter(({ from, until }) => (from === null || from <= day) && (until === null || until > day)).reduce((sum, { sourceId, share }) => sum + share * countOf(sourceId), 0);
      expect(inWards).toBeCloseTo(counts.reduce((sum, count) => sum + count, 0), 6);
    }));
  });
});

describe('Small areas that are listed for a precision area', () => {
  const area = (sourceId: number, from: string | null = null, until: string | null = null): Listed => ({ areaId: 7, sourceId, from, until });
  const shares = (listed: Listed[], successions: { fromId: number; toId: number }[]) => on(smallAreaSources(listed, successions, false, 'TODAY', TODAY), TODAY, 1)[7] ?? 0;

  it('bring what they were before, a half where only one half of a split is listed', () => {
    const split = [{ fromId: 1, toId: 11 }, { fromId: 1, toId: 12 }];
    expect([shares([area(11), area(12)], split), shares([area(11)], split), shares([area(9)], split)]).toEqual([1, 0.5, 0]);
  });

  it('bring what became of them, but no part that is left out beside one that is listed', () => {
    const split = [{ fromId: 5, toId: 1 }, { fromId: 5, toId: 2 }];
    expect([shares([area(5)], split), shares([area(5), area(2)], split)]).toEqual([1, 0]);
    expect(shares([area(5)], [{ fromId: 5, toId: 1 }, { fromId: 6, toId: 1 }])).toBe(0.5);
  });

  it('belong on their days alone: nothing is said of the time before or after', () => {
    const sources = smallAreaSources([area(1, '2024-04-01', '2025-04-01')], [], false, 'AT_THE_TIME', TODAY);
    expect(['2024-03-01', '2024-04-01', '2025-03-01', '2025-04-01'].map(day => on(sources, day, 1)[7] ?? 0)).toEqual([0, 1, 1, 0]);
    expect(smallAreaSources([area(1, '2024-04-01', '2025-04-01')], [], false, 'TODAY', TODAY)).toEqual([]);
  });
});
