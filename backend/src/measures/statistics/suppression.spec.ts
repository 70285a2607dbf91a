import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Constraint, solve } from 'yalps';
import { type Cell, suppress, type Suppression, type Sum } from './suppression.js';

/** A table of leaves by two groupings, every combination summed: "district 1" holds its areas, "all crime" its types. */
interface Table {
  cells: Cell[];
  sums: Sum[];
}

const counts = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 60 }) });

/** Districts with areas in them, by types, with totals of everything. */
const tables = fc.record({
  districts: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
  types: fc.integer({ min: 1, max: 3 }),
  counts: fc.array(counts, { minLength: 27, maxLength: 27 }),
  threshold: fc.constantFrom(4, 9),
}).map(({ districts, types, counts: given, threshold }) => tableOf(districts, types, given, threshold));

function tableOf(districts: number[], types: number, given: number[], threshold: number): Table & { threshold: number } {
  const values = new Map<string, number>();
  const sums: Sum[] = [];
  const typeNames = Array.from({ length: types }, (_, type) => `t${type}`);
  const areas = districts.flatMap((size, district) => Array.from({ length: size }, (_, area) => ({ district: `d${district}`, area: `d${district}a${area}` })));
  areas.forEach(({ area }, place) => typeNames.forEach((type, column) => values.set(`${area}/${type}`, given[place * types + column] ?? 0)));
  const add = (total: string, parts: string[]) => {
    values.set(total, parts.reduce((sum, part) => sum + values.get(part)!, 0));
    sums.push({ total, parts });
  };
  const districtNames = districts.map((_, district) => `d${district}`);
  for (const type of typeNames) {
    for (const district of districtNames) add(`${district}/${type}`, areas.filter(each => each.district === district).map(({ area }) => `${area}/${type}`));
    add(`county/${type}`, districtNames.map(district => `${district}/${type}`));
  }
  for (const place of [...areas.map(({ area }) => area), ...districtNames, 'county']) add(`${place}/all`, typeNames.map(type => `${place}/${type}`));
  const cells = [...values].map(([id, count]) => ({ id, count, isUnsafe: count > 0 && count <= threshold }));
  return { cells, sums, threshold };
}

/** How many values a reader who knows every sum must hold possible for a hidden count, up to three, by solving for them. */
function possibleValues(id: string, { cells, sums }: Table, { hidden }: Suppression, smallest: number): number {
  const countOf = new Map(cells.map(({ id: cell, count }) => [cell, count]));
  const variables = new Map<string, Map<string, number>>([...hidden].map(cell => [cell, new Map([[`is ${cell}`, 1]])]));
  const constraints = new Map<string, Constraint>([...hidden].map(cell => [`is ${cell}`, { min: smallest, max: countOf.get(cell)! + 50 }]));
  sums.forEach(({ total, parts }, number) => {
    let known = 0;
    const put = (cell: string, by: number) => {
      if (!hidden.has(cell)) known -= by * countOf.get(cell)!;
      else variables.get(cell)!.set(`sum ${number}`, (variables.get(cell)!.get(`sum ${number}`) ?? 0) + by);
    };
    for (const part of parts) put(part, 1);
    put(total, -1);
    constraints.set(`sum ${number}`, { equal: known });
  });
  const extreme = (direction: 'maximize' | 'minimize', min: number, max: number) => {
    const bounded = new Map(constraints).set(`is ${id}`, { min, max });
    const { status, variables: found } = solve({ direction, objective: `is ${id}`, constraints: bounded, variables, integers: true });
    return status === 'optimal' ? Math.round(Number(found.find(([cell]) => cell === id)?.[1] ?? 0)) : null;
  };
  const most = extreme('maximize', smallest, countOf.get(id)! + 50);
  const least = extreme('minimize', smallest, countOf.get(id)! + 50);
  if (most === null || least === null || most === least) return 1;
  return most - least >= 2 && extreme('maximize', least + 1, most - 1) !== null ? 3 : 2;
}

describe('what is hidden so that no small count can be worked out', () => {
  it('hides a second count beside a small one, and leaves the totals', () => {
    const cells = [{ id: 'a', count: 3, isUnsafe: true }, { id: 'b', count: 7, isUnsafe: false }, { id: 'c', count: 40, isUnsafe: false }, { id: 'all', count: 50, isUnsafe: false }];
    expect([...suppress(cells, [{ total: 'all', parts: ['a', 'b', 'c'] }], 1).hidden].sort()).toEqual(['a', 'b']);
  });

  it('hides a third where two are so small that their sum would tell', () => {
    const cells = [{ id: 'a', count: 1, isUnsafe: true }, { id: 'b', count: 1, isUnsafe: true }, { id: 'c', count: 40, isUnsafe: false }, { id: 'all', count: 42, isUnsafe: false }];
    expect([...suppress(cells, [{ total: 'all', parts: ['a', 'b', 'c'] }], 1).hidden].sort()).toEqual(['a', 'b', 'c']);
    // Where a reader must reckon with 0, too, the two may be 0 and 2, 1 and 1, or 2 and 0.
    expect([...suppress(cells, [{ total: 'all', parts: ['a', 'b', 'c'] }], 0).hidden].sort()).toEqual(['a', 'b']);
  });

  it('hides the total where nothing else is left', () => {
    const cells = [{ id: 'a', count: 2, isUnsafe: true }, { id: 'b', count: 0, isUnsafe: false }, { id: 'all', count: 2, isUnsafe: false }];
    expect([...suppress(cells, [{ total: 'all', parts: ['a', 'b'] }], 1).hidden].sort()).toEqual(['a', 'all']);
  });

  it('names a count that an earlier release gives away', () => {
    const cells = [{ id: 'a', count: 2, isUnsafe: true }, { id: 'b', count: 9, isUnsafe: false, wasShown: true }, { id: 'all', count: 11, isUnsafe: false, wasShown: true }];
    expect(suppress(cells, [{ total: 'all', parts: ['a', 'b'] }], 1)).toMatchObject({ givenAway: ['a'] });
  });

  it('hides nothing where nothing is unsafe', () => {
    const { cells, sums } = tableOf([2, 2], 2, Array(27).fill(30), 4);
    expect(suppress(cells, sums, 1)).toEqual({ hidden: new Set(), givenAway: [] });
  });

  it('leaves at least three possible values for every hidden count, whatever the table', () => {
    fc.assert(fc.property(tables, table => {
      const found = suppress(table.cells, table.sums, 1);
      expect(found.givenAway).toEqual([]);
      for (const { id, isUnsafe } of table.cells) {
        if (isUnsafe) expect(found.hidden.has(id)).toBe(true);
        if (found.hidden.has(id)) expect([id, possibleValues(id, table, found, 1)]).toEqual([id, 3]);
      }
    }), { numRuns: Number(process.env.FUZZ_RUNS ?? 60) });
  }, 60_000);

  it('never hides a count of nothing, which is always shown', () => {
    fc.assert(fc.property(tables, ({ cells, sums }) => {
      const { hidden } = suppress(cells, sums, 1);
      expect(cells.filter(({ id, count }) => count === 0 && hidden.has(id))).toEqual([]);
    }));
  });

  it('does not depend on the order of the cells', () => {
    fc.assert(fc.property(tables, ({ cells, sums }) => {
      expect(suppress([...cells].reverse(), sums, 1)).toEqual(suppress(cells, sums, 1));
    }));
  });
});
