import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { burglaries, commit, LSOAS, placesKnown, streetFile, UNDO_IMPORT } from '../support/importing.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const PLACES = Object.keys(LSOAS) as (keyof typeof LSOAS)[];
const MONTHS = ['2025-01', '2025-02'];

interface Standing { id: number; month: string; counts: Partial<Record<keyof typeof LSOAS, number>>; committedAt: string }

/** What is known where only these imports have ever been, in this order. */
function asIfOnly(imports: readonly Standing[]): { figures: Record<string, number>; places: string[] } {
  const latest = new Map(imports.map(each => [each.month, each.counts]));
  const figures = [...latest].flatMap(([month, counts]) => Object.entries(counts).map(([place, count]) => [`${month} ${place}`, count] as const));
  const places = PLACES.filter(place => imports.some(({ counts }) => place in counts)).map(place => `${place} 001A in ${place}`);
  return { figures: Object.fromEntries(figures.sort()), places: places.sort() };
}

const step = fc.record({ month: fc.constantFrom(...MONTHS), undo: fc.option(fc.nat(20), { freq: 2 }), counts: fc.dictionary(fc.constantFrom(...PLACES), fc.integer({ min: 1, max: 3 }), { minKeys: 1, maxKeys: 3 }) });
const seed = Number(process.env.FUZZ_SEED ?? 20231);
const orders = fc.sample(fc.array(step, { minLength: 9, maxLength: 9 }), { numRuns: Number(process.env.FUZZ_RUNS ?? 3), seed }).map((steps, number) => [number, steps] as const);

it.each(orders)('whatever is imported and undone in whatever order, what is known is as if what was undone had never been (%i)', async (_, steps) => {
  const who = await product.as('analyst');
  let standing: Standing[] = [];
  const moments: [moment: string, figures: Record<string, number>][] = [];
  for (const [number, { month, undo, counts }] of steps.entries()) {
    const chosen = undo === null ? undefined : standing[undo % standing.length];
    if (!chosen) {
      const content = streetFile(month, counts).replaceAll('Market Street', `Street ${number}`);
      const { id, committedAt } = await commit(who, `${number}.csv`, content);
      standing.push({ id, month, counts, committedAt: committedAt! });
      moments.push([committedAt!, asIfOnly(standing).figures]);
    } else {
      const later = standing.findLast(each => each.month === chosen.month)!;
      const answer = await who.run(UNDO_IMPORT, { id: chosen.id });
      // Figures are undone the latest first.
      if (later !== chosen) expect(answer.fault?.message).toBe(`Import ${later.id} revised some of its figures later. Undo that one first.`);
      else {
        standing = standing.filter(each => each !== chosen);
        moments.push([answer.data!.undoImport!.undoneAt!, asIfOnly(standing).figures]);
      }
    }
    expect({ figures: await burglaries(product.db), places: await placesKnown(product.db) }).toEqual(asIfOnly(standing));
  }
  for (const [moment, figures] of moments) expect(await burglaries(product.db, moment)).toEqual(figures);
});
