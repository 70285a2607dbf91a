import { describe, expect, it } from '@jest/globals';
import { inDays } from '../support/full-answers.js';
import { commit, streetFile, UNDO_IMPORT } from '../support/importing.js';
import { COUNTY, DISTRICT } from '../support/partner-figures.js';
import { useProduct } from '../support/product.js';
import { countsSeen } from '../support/series-seen.js';

const product = useProduct();
const [BEFORE_ALL, BETWEEN, NOW] = [inDays(-15), inDays(-5), inDays(0)];
const burglaries = (knownOn: string | undefined, area: string = DISTRICT.lichfield) => countsSeen(product, 'burglary', area, knownOn ? { knownOn } : {});
const JANUARY = '2025-01-01';

/** A month as it came ten days ago, and as it was revised today. */
async function revised(): Promise<{ revision: number }> {
  const analyst = await product.as('analyst');
  await commit(analyst, 'january.csv', streetFile('2025-01', { Lichfield: 3, Stafford: 2 }));
  await product.figures.longAgo(10);
  const { id } = await commit(analyst, 'january-again.csv', streetFile('2025-01', { Lichfield: 5, Stafford: 2 }));
  return { revision: id };
}

describe('a month that is revised', () => {
  it('stands as it was known on any day: not at all, as it came first, and as it is now', async () => {
    await revised();
    expect(await burglaries(BEFORE_ALL)).toEqual({});
    expect(await burglaries(BETWEEN)).toEqual({ [JANUARY]: 3 });
    expect(await burglaries(NOW)).toEqual({ [JANUARY]: 5 });
    expect(await burglaries(undefined)).toEqual({ [JANUARY]: 5 });
  });

  it('moves the sums of which it is a part, as they were known on the same day', async () => {
    await revised();
    expect([await burglaries(BETWEEN, COUNTY), await burglaries(undefined, COUNTY)]).toEqual([{ [JANUARY]: 5 }, { [JANUARY]: 7 }]);
    expect([await countsSeen(product, 'recorded-crime', COUNTY, { knownOn: BETWEEN }), await countsSeen(product, 'recorded-crime', COUNTY)]).toEqual([{ [JANUARY]: 5 }, { [JANUARY]: 7 }]);
  });

  it('is what it was first when its revision is undone, and what the revision said stays in history', async () => {
    const { revision } = await revised();
    await product.figures.longAgo(10);
    await (await product.as('analyst')).do(UNDO_IMPORT, { id: revision });
    expect(await burglaries(undefined)).toEqual({ [JANUARY]: 3 });
    expect(await burglaries(BETWEEN)).toEqual({ [JANUARY]: 5 });
    expect(await burglaries(BEFORE_ALL)).toEqual({ [JANUARY]: 3 });
    const { rows } = await product.db.query(`SELECT numerator FROM observation JOIN measure ON measure.id = measure_id JOIN area ON area.id = area_id WHERE slug = 'burglary' AND code = $1 ORDER BY known_from`, [DISTRICT.lichfield]);
    expect(rows).toEqual([{ numerator: 3 }, { numerator: 5 }, { numerator: 3 }]);
  });
});
