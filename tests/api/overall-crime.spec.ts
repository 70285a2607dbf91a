import { beforeEach, describe, expect, it } from '@jest/globals';
import { operation } from '../support/client.js';
import { inDays } from '../support/full-answers.js';
import { END_TARGET, SET_TARGET } from '../support/measure-verbs.js';
import { COUNTY } from '../support/partner-figures.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const SLUG = 'recorded-crime-in-a-year';
const OVERVIEW = operation<{ overall: { slug: string; sentence: string; publisher: string } | null }>('query ($on: Day) { overview(on: $on) { overall { slug sentence publisher } } }');
const overall = async (on: string | null = null) => (await (await product.as('member')).do(OVERVIEW, { on })).overall;
const baseline = (otherwise: object = {}) => ({ input: { slug: SLUG, area: COUNTY, kind: 'BASELINE', value: 58_440, reason: 'the year before the agreement', from: inDays(-30), ...otherwise } });
const FIGURE = 'Total recorded crime (excluding fraud), twelve months, Staffordshire (without Stoke-on-Trent): 56,686 crimes, July 2024 to June 2025. ';

describe('overall recorded crime of the county, with which the overview opens', () => {
  beforeEach(async () => {
    await product.figures.year(SLUG, COUNTY, '2024-07-01', 56_686);
  });

  it('is held against the named baseline once an analyst has set one, and no longer once it has ended', async () => {
    const analyst = await product.as('analyst');
    const { targets: [set] } = await analyst.do(SET_TARGET, baseline());
    expect(await overall()).toEqual({ slug: SLUG, sentence: `${FIGURE}3% fewer than the baseline of 58,440 (the year before the agreement).`, publisher: expect.stringContaining('Office for National Statistics') });
    await analyst.do(END_TARGET, { input: { id: set!.id, until: inDays(0), untilSeen: null } });
    expect((await overall())?.sentence).toBe(`${FIGURE}No baseline is set, and the year before has not been imported, so nothing is said of more or fewer.`);
  });

  it('is held against the year before where no baseline is set', async () => {
    await product.figures.year(SLUG, COUNTY, '2023-07-01', 60_000);
    const analyst = await product.as('analyst');
    // Any change of the measure computes where it stands.
    await analyst.do(SET_TARGET, baseline({ from: inDays(1) }));
    expect((await overall())?.sentence).toMatch(/56,686 crimes, July 2024 to June 2025\. 6% fewer than the year before\. If nothing had really changed, /);
  });

  it('takes the baseline of the county, and not one of a district, a target, or of a day to come', async () => {
    const analyst = await product.as('analyst');
    await analyst.do(SET_TARGET, baseline({ area: 'E07000197', value: 1000 }));
    await analyst.do(SET_TARGET, baseline({ from: inDays(1) }));
    expect((await overall())?.sentence).toContain('No baseline is set');
  });

  it('is said of today alone, and is absent before there is a figure', async () => {
    await (await product.as('analyst')).do(SET_TARGET, baseline());
    expect(await overall(inDays(-1))).toBeNull();
    await product.db.query('DELETE FROM measure_state');
    expect(await overall()).toBeNull();
  });

  it('is read by everybody who reads the overview and not by observers, and its baseline is set by analysts alone', async () => {
    await (await product.as('analyst')).do(SET_TARGET, baseline());
    for (const key of ['member', 'coordinator', 'chair', 'portfolio-holder', 'administrator', 'lead-asb', 'csp-stafford', 'analyst']) {
      expect([key, (await (await product.as(key)).do(OVERVIEW)).overall?.sentence]).toEqual([key, expect.stringContaining('the baseline of 58,440')]);
    }
    expect(await (await product.as('observer')).run(OVERVIEW)).toMatchObject({ code: 'FORBIDDEN' });
    for (const key of ['member', 'coordinator', 'administrator', 'observer']) {
      expect([key, await (await product.as(key)).run(SET_TARGET, baseline({ value: 1, from: inDays(0) }))]).toMatchObject([key, { code: 'FORBIDDEN' }]);
    }
    expect((await overall())?.sentence).toContain('58,440');
  });
});
