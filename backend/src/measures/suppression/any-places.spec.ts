import { describe, expect, it } from '@jest/globals';
import { addMonths, monthsFrom, type Period } from '@csa/shared/periods.js';
import fc from 'fast-check';
import { AreaLevel } from '../../localities/areas/area-level.js';
import type { AreaSource } from '../series/area-sources.js';
import { wholesOf } from './area-wholes.js';
import { decide, NOTHING_REMEMBERED } from './decide.js';
import { keyOf, type RowCount, type Rows } from './published-counts.js';
import { type Leaf, possibleValues, type Seen } from './testing/what-a-reader-knows.js';

/*
 * A district of six small areas in three wards, and two precision areas in it that lie across the wards. A partner's measure is shown for all of them but
 * the small areas. What a reader can work out who reads them all, and takes one from the other.
 */
const DISTRICT = 1;
const WARDS = [{ id: 10, of: [20, 21] }, { id: 11, of: [22, 23] }, { id: 12, of: [24, 25] }];
const SMALL = [20, 21, 22, 23, 24, 25];
const PRECISE = [30, 31];
const MONTHS = 4;
const CLASSES = {
  partner: { smallestHidden: 1, isUnsafe: (count: number) => count > 0 && count <= 4 },
  sensitive: { smallestHidden: 0, isUnsafe: (count: number, isDistrict: boolean) => count <= (isDistrict ? 4 : 9) },
} as const;
const monthAt = (place: number) => monthsFrom(addMonths('2025-04-01', place), 1);
const PERIODS: { period: Period; months: number[] }[] = [...Array.from({ length: MONTHS }, (_, month) => ({ period: monthAt(month), months: [month] })), { period: monthsFrom('2025-04-01', 3), months: [0, 1, 2] }];

interface World {
  /** Which precision area each small area lies in: neither, the first or the second. */
  lies: number[];
  counts: number[][];
}
const count = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 25 }));
const world: fc.Arbitrary<World> = fc.record({
  lies: fc.array(fc.constantFrom(0, 1, 2), { minLength: SMALL.length, maxLength: SMALL.length }),
  counts: fc.array(fc.array(count, { minLength: MONTHS, maxLength: MONTHS }), { minLength: SMALL.length, maxLength: SMALL.length }),
});

const insideOf = (area: number, { lies }: World) => (area === DISTRICT ? SMALL : WARDS.find(({ id }) => id === area)?.of ?? SMALL.filter((_, place) => lies[place] === PRECISE.indexOf(area) + 1));
const leavesOf = (small: readonly number[], months: readonly number[], { counts }: World): Leaf[] => small.flatMap(id => months.map(month => ({ id: `${id}/${month}`, count: counts[SMALL.indexOf(id)]![month]! })));
const sumOf = (leaves: readonly Leaf[]) => leaves.reduce((sum, each) => sum + each.count, 0);

/** As the service puts them together. */
function rowsOf(of: World, { isUnsafe, smallestHidden }: (typeof CLASSES)[keyof typeof CLASSES]): { rows: Rows; counts: RowCount[]; published: number[] } {
  const precise = PRECISE.filter(id => insideOf(id, of).length > 0);
  const grains = SMALL.filter((_, place) => of.lies[place] !== 0);
  const areas = [{ id: DISTRICT, level: AreaLevel.DISTRICT }, ...WARDS.map(({ id }) => ({ id, level: AreaLevel.WARD })), ...precise.map(id => ({ id, level: AreaLevel.PRECISION_AREA })), ...grains.map(id => ({ id, level: AreaLevel.LSOA }))];
  const children = new Map([[DISTRICT, [...WARDS.map(({ id }) => id), ...precise, ...SMALL]], ...[...WARDS.map(({ id }) => id), ...precise].map(id => [id, insideOf(id, of)] as const)]);
  const sources = [...WARDS.map(({ id }) => id), ...precise].flatMap(areaId => insideOf(areaId, of).map((sourceId): AreaSource => ({ areaId, sourceId, share: 1, isPart: true, covers: 1, from: null, until: null })));
  const counts = areas.flatMap(({ id, level }) => Array.from({ length: MONTHS }, (_, month): RowCount => ({ row: `${id}`, ...monthAt(month), count: sumOf(leavesOf(level === AreaLevel.LSOA ? [id] : insideOf(id, of), [month], of)) })));
  const wholes = wholesOf(areas, children, sources, new Set(grains)).map(whole => ({ ...whole, total: `${whole.total}`, parts: whole.parts.map(String) }));
  return { rows: { wholes, isUnsafe: (row, each) => isUnsafe(each, row === `${DISTRICT}`), isUnpublished: row => SMALL.includes(Number(row)), smallestHidden }, counts, published: [DISTRICT, ...WARDS.map(({ id }) => id), ...precise] };
}

/** Every small count that a reader could be after, who has everything that is shown: how many values they must hold possible, up to three. */
function heldPossible(of: World, kind: keyof typeof CLASSES): [place: string, period: string, values: number][] {
  const { rows, counts, published } = rowsOf(of, CLASSES[kind]);
  const { hidden } = decide(rows, counts, NOTHING_REMEMBERED);
  const seen = published.flatMap(id => PERIODS.map(({ period, months }): Seen => (
    { name: keyOf(`${id}`, period), leaves: leavesOf(insideOf(id, of), months, of), is: hidden.has(keyOf(`${id}`, period)) ? 'KEPT_BACK' : 'SHOWN' })));
  const places = [
    ...published.map(id => ({ name: `${id}`, small: insideOf(id, of) })), ...SMALL.map(id => ({ name: `small area ${id}`, small: [id] })),
    ...published.filter(id => PRECISE.includes(id)).map(id => ({ name: `the rest beside ${id}`, small: SMALL.filter(each => !insideOf(id, of).includes(each)) })),
  ].filter(({ small }) => small.length > 0);
  return places.flatMap(({ name, small }) => PERIODS.flatMap(({ period, months }) => {
    const leaves = leavesOf(small, months, of);
    return CLASSES[kind].isUnsafe(sumOf(leaves), name === `${DISTRICT}`) ? [[name, period.start + period.end, possibleValues(leaves, seen, CLASSES[kind].smallestHidden)] as [string, string, number]] : [];
  }));
}
const toldIn = (of: World, kind: keyof typeof CLASSES) => heldPossible(of, kind).filter(([, , values]) => values < 3);

describe('a district, its wards and its precision areas', () => {
  it('let nobody narrow a small count below three values, nor one that is left where one is taken from the other', () => {
    fc.assert(fc.property(world, fc.constantFrom('partner' as const, 'sensitive' as const), (of, kind) => expect(toldIn(of, kind)).toEqual([])), { numRuns: Number(process.env.FUZZ_RUNS ?? 15) });
  }, 120_000);

  it('do not tell what is left of the district beside one of two precision areas', () => {
    expect(toldIn({ lies: [1, 2, 2, 0, 2, 0], counts: [[0, 2, 0, 0], [0, 0, 1, 0], [0, 1, 1, 0], [0, 1, 0, 0], [0, 4, 0, 0], [0, 0, 0, 0]] }, 'partner')).toEqual([]);
  });

  it('do not tell the quarter of a small area as the difference of a ward and a precision area', () => {
    expect(toldIn({ lies: [0, 0, 0, 1, 0, 0], counts: [[0, 0, 0, 0], [0, 1, 1, 0], [0, 1, 1, 0], [0, 1, 5, 0], [0, 0, 0, 0], [0, 0, 0, 0]] }, 'partner')).toEqual([]);
  });

  it('do not tell the quarter of a small area where a ward and a precision area share another, and months are kept back', () => {
    expect(toldIn({ lies: [0, 0, 2, 0, 1, 2], counts: [[0, 0, 0, 0], [0, 0, 0, 0], [2, 0, 0, 0], [0, 4, 1, 0], [0, 1, 4, 0], [1, 0, 2, 0]] }, 'partner')).toEqual([]);
  });

  it('give nothing away where wards and precision areas lie across each other', () => {
    expect(toldIn({ lies: [0, 0, 1, 2, 1, 0], counts: [[0, 0, 0, 0], [0, 1, 1, 0], [0, 0, 0, 0], [1, 5, 1, 0], [7, 0, 1, 0], [2, 0, 0, 0]] }, 'partner')).toEqual([]);
  });
});
