import { describe, expect, it } from '@jest/globals';
import { addMonths, monthsFrom } from '@csa/shared/periods.js';
import fc from 'fast-check';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { type AreaSource, onTodaysBoundaries, type Succession } from '../series/area-sources.js';
import { wholesOf } from './area-wholes.js';
import { decide, NOTHING_REMEMBERED } from './decide.js';
import { keyOf, type RowCount, type Rows } from './published-counts.js';
import { type Leaf, possibleValues, type Seen } from './testing/what-a-reader-knows.js';

/*
 * A county of four districts, of which some were merged into new ones; and what a reader can work out who asks for it as at the time and on today's
 * boundaries, in any order. "Counted" are the areas that the source has figures of: the old ones before the day, the new ones from then on.
 */
const COUNTY = 1;
const OLD = [10, 11, 12, 13];
const MONTHS = 4;
const monthAt = (place: number) => monthsFrom(addMonths('2025-04-01', place), 1);

interface World {
  /** What each old district became: itself, or a new one. */
  became: number[];
  /** The first month of the new districts. */
  since: number;
  counts: number[][];
}
const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 40 }));
const world: fc.Arbitrary<World> = fc.record({
  became: fc.tuple(...OLD.map(id => fc.constantFrom(id, 20, 21))), since: fc.integer({ min: 1, max: MONTHS }),
  counts: fc.array(fc.array(count, { minLength: MONTHS, maxLength: MONTHS }), { minLength: OLD.length, maxLength: OLD.length }),
});

const successionsOf = ({ became }: World): Succession[] => OLD.flatMap((fromId, place) => (became[place] === fromId ? [] : [{ fromId, toId: became[place]! }]));
const todays = ({ became }: World) => [...new Set(became)];
const areasOf = (of: World) => [...new Set([COUNTY, ...OLD, ...todays(of)])].map(id => ({ id, level: id === COUNTY ? AreaLevel.COUNTY : AreaLevel.DISTRICT }));

/** The old districts whose ground an area holds. */
const groundOf = (area: number, of: World) => (area === COUNTY ? OLD : OLD.includes(area) ? [area] : OLD.filter((_, place) => of.became[place] === area));
const leavesOf = (area: number, month: number, of: World): Leaf[] => groundOf(area, of).map(id => ({ id: `${id}/${month}`, count: of.counts[OLD.indexOf(id)]![month]! }));

/** The months of which an area has a figure: a district that was merged has none later, and the new one has history on today's boundaries alone. */
function monthsOf(area: number, of: World, boundaries: 'AT_THE_TIME' | 'TODAY'): number[] {
  const all = Array.from({ length: MONTHS }, (_, month) => month);
  if (area === COUNTY || (OLD.includes(area) && todays(of).includes(area))) return all;
  if (OLD.includes(area)) return all.filter(month => month < of.since);
  return boundaries === 'TODAY' ? all : all.filter(month => month >= of.since);
}

function sourcesOf(of: World, boundaries: 'AT_THE_TIME' | 'TODAY'): AreaSource[] {
  if (boundaries === 'TODAY') {
    return [...onTodaysBoundaries(COUNTY, todays(of), successionsOf(of)), ...todays(of).filter(id => !OLD.includes(id)).flatMap(id => onTodaysBoundaries(id, [id], successionsOf(of)))];
  }
  const day = monthAt(of.since).start;
  const part = (sourceId: number, from: string | null, until: string | null): AreaSource => ({ areaId: COUNTY, sourceId, share: 1, isPart: true, covers: 1, from, until });
  return [...OLD.map((id, place) => part(id, null, of.became[place] === id ? null : day)), ...todays(of).filter(id => !OLD.includes(id)).map(id => part(id, day, null))];
}

describe('districts that were merged', () => {
  it('let nobody narrow a small count below three values, who asks for both boundaries', () => {
    fc.assert(fc.property(world, fc.shuffledSubarray(['AT_THE_TIME' as const, 'TODAY' as const], { minLength: 1 }), (of, asked) => {
      const children = new Map([[COUNTY, [...OLD, ...todays(of).filter(id => !OLD.includes(id))]]]);
      let remembered = NOTHING_REMEMBERED;
      const seen: Seen[] = [];
      asked.forEach((boundaries, number) => {
        const areas = areasOf(of);
        const counts = areas.flatMap(({ id }) => monthsOf(id, of, boundaries).map((month): RowCount => (
          { row: `${id}`, ...monthAt(month), count: leavesOf(id, month, of).reduce((sum, leaf) => sum + leaf.count, 0) })));
        const wholes = wholesOf(areas, children, sourcesOf(of, boundaries)).map(whole => ({ ...whole, total: `${whole.total}`, parts: whole.parts.map(String) }));
        const rows: Rows = { wholes, isUnsafe: (_, each) => each > 0 && each <= 4, smallestHidden: 1 };
        const decision = decide(rows, counts, remembered);
        const published = areas.flatMap(({ id }) => monthsOf(id, of, boundaries).map(month => ({ key: keyOf(`${id}`, monthAt(month)), leaves: leavesOf(id, month, of) })));
        seen.push(...published.map(({ key, leaves }): Seen => ({ name: `${number} ${key}`, leaves, is: decision.hidden.has(key) ? 'KEPT_BACK' : 'SHOWN' })));
        for (const { key, leaves } of published) {
          if (decision.hidden.has(key) && !decision.givenAway.includes(key)) expect([boundaries, key, possibleValues(leaves, seen, 1)]).toEqual([boundaries, key, 3]);
        }
        if (number === 0) expect([...decision.givenAway, ...decision.shownBefore]).toEqual([]);
        remembered = decision.remembered;
      });
    }), { numRuns: Number(process.env.FUZZ_RUNS ?? 40) });
  }, 120_000);
});

describe('which areas hold which', () => {
  const district = (id: number) => ({ id, level: AreaLevel.DISTRICT });
  const county = { id: COUNTY, level: AreaLevel.COUNTY };
  const part = (sourceId: number, more: Partial<AreaSource> = {}): AreaSource => ({ areaId: COUNTY, sourceId, share: 1, isPart: true, covers: 1, from: null, until: null, ...more });
  const brief = (wholes: ReturnType<typeof wholesOf>) => wholes.map(({ total, parts, from, until }) => ({ total, parts, from, until }));

  it('is told for each time by itself, where parts came and went', () => {
    expect(brief(wholesOf([county, district(10), district(11), district(20)], new Map([[COUNTY, [10, 11, 20]]]), [part(10), part(11, { until: '2026-04-01' }), part(20, { from: '2026-04-01' })])))
      .toEqual([{ total: COUNTY, parts: [10, 11], from: null, until: '2026-04-01' }, { total: COUNTY, parts: [10, 20], from: '2026-04-01', until: null }]);
  });

  it('is what lies in an area, where its figures are not added up', () => {
    expect(wholesOf([district(10), { id: 30, level: AreaLevel.PRECISION_AREA }], new Map([[10, [30]]]))).toMatchObject([{ total: 10, parts: [30], isTiled: false, isBefore: false }]);
  });

  it('is nothing of an area that has only some of what another was: such a figure is not shown', () => {
    expect(wholesOf([district(20), district(10)], new Map(), [part(20, { areaId: 20 }), part(10, { areaId: 20, share: 0.5, isPart: false })])).toEqual([]);
  });
});
