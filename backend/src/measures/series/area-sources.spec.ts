import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { isMadeOfSmallAreas, onTodaysBoundaries } from './area-sources.js';

const brief = (sources: ReturnType<typeof onTodaysBoundaries>) => sources.map(({ sourceId, share, covers, isPart }) => ({ sourceId, share, covers, isPart }));

describe('An area on today’s boundaries', () => {
  it('is its parts alone where nothing became of anything', () => {
    expect(brief(onTodaysBoundaries(1, [10, 11], []))).toEqual([{ sourceId: 10, share: 1, covers: 1, isPart: true }, { sourceId: 11, share: 1, covers: 1, isPart: true }]);
  });

  it('holds districts that were merged into its own: together they stand for the one that followed', () => {
    const merged = [{ fromId: 2, toId: 10 }, { fromId: 3, toId: 10 }];
    expect(brief(onTodaysBoundaries(1, [10, 11], merged)).slice(2)).toEqual([{ sourceId: 2, share: 1, covers: 0.5, isPart: false }, { sourceId: 3, share: 1, covers: 0.5, isPart: false }]);
  });

  it('holds a district that was split among its own as a whole, and a half where only one half came to it', () => {
    const split = [{ fromId: 2, toId: 10 }, { fromId: 2, toId: 11 }];
    expect(brief(onTodaysBoundaries(1, [10, 11], split)).at(-1)).toEqual({ sourceId: 2, share: 1, covers: 2, isPart: false });
    expect(brief(onTodaysBoundaries(1, [10], split)).at(-1)).toEqual({ sourceId: 2, share: 0.5, covers: 1, isPart: false });
  });

  it('is covered by all that there was before as it is by its parts, and shares everything out once', () => {
    const world = fc.record({
      successions: fc.uniqueArray(fc.record({ fromId: fc.integer({ min: 1, max: 6 }), toId: fc.integer({ min: 101, max: 106 }) }), { selector: ({ fromId, toId }) => fromId * 1000 + toId, minLength: 1, maxLength: 12 }),
      inFirst: fc.uniqueArray(fc.integer({ min: 101, max: 106 })),
    });
    fc.assert(fc.property(world, ({ successions, inFirst }) => {
      const after = [...new Set(successions.map(({ toId }) => toId))];
      const areas = [after.filter(id => inFirst.includes(id)), after.filter(id => !inFirst.includes(id))];
      const sources = areas.flatMap((parts, place) => onTodaysBoundaries(place, parts, successions));
      for (const before of new Set(successions.map(({ fromId }) => fromId))) {
        expect(sources.filter(({ sourceId }) => sourceId === before).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      }
      areas.forEach((parts, place) => expect(sources.filter(({ areaId, isPart }) => areaId === place && !isPart).reduce((sum, { covers }) => sum + covers, 0)).toBeCloseTo(parts.length, 9));
    }));
  });

  it('is made of small areas where it is a ward, a precision area or one of them itself', () => {
    expect(Object.values(AreaLevel).filter(isMadeOfSmallAreas)).toEqual([AreaLevel.WARD, AreaLevel.PRECISION_AREA, AreaLevel.LSOA]);
  });
});
