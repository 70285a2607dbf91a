import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Client, operation } from '../support/client.js';
import { CONFIRM_EXTENT, entered } from '../support/extent-verbs.js';
import { inDays } from '../support/full-answers.js';
import { commit, streetFile } from '../support/importing.js';
import type { PackCopy } from '../support/operations.js';
import { DISTRICT } from '../support/partner-figures.js';
import { PRECISION_AREA_FIGURES, type PlaceMeasureSeen } from '../support/place-verbs.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const [A, B, C] = ['E01990101', 'E01990102', 'E01990103'];
const LOOKUP = `LSOA21CD,LSOA21NM,LAD24CD,LAD24NM\n${[A, B, C].map((code, at) => `${code},Stafford 001${'ABC'[at]},E07000197,Stafford`).join('\n')}\n`;
const STAFFORD = 'locality-stafford';
const year = (count: number | ((month: number) => number)) => Array.from({ length: 12 }, (_, month) => (typeof count === 'number' ? count : count(month)));
const everywhere = (count: number) => Object.fromEntries(Object.values(DISTRICT).map(code => [code, year(count)]));

interface AreaSeen { slug: string; name: string; text: string | null; indicative: string | null; whatIsMissing: string | null; measures: PlaceMeasureSeen[] | null }
interface ItemSeen { slug: string; withheld: string[]; areas: AreaSeen[]; filesTotals: { slug: string; start: string; total: number; parts: { name: string; count: number }[] }[] | null }
const FIGURE = 'name count whyNone rate { rate note }';
const ITEM = `slug withheld areas { slug name text indicative whatIsMissing measures { state { slug message } isOverall periodLabel here { ${FIGURE} } against { ${FIGURE} } share sets { set place } } }
  filesTotals { slug start total parts { name count } }`;
const CONTENT = operation<{ content: { items: ItemSeen[] } }>(`query ($packId: ID!) { packVersion(packId: $packId, number: 1) { content { items { ${ITEM} } } } }`);
const PAPER = operation<{ own: ItemSeen[] }>(`{ districtPaper(slug: "stafford") { own { ${ITEM} } } }`);
const itemIn = async (who: Client, { pack }: PackCopy, slug = STAFFORD) => (await who.do(CONTENT, { packId: pack.id })).content.items.find(item => item.slug === slug)!;
const measuresOf = (area: AreaSeen | undefined) => Object.fromEntries((area?.measures ?? []).map(measure => [measure.state.slug, measure]));

/** Two measures in Stafford Town, one of them of partners; of Stafford South nobody has entered the small areas. */
async function figures(visits: (month: number) => number = () => 12): Promise<{ id: string }> {
  await commit(await product.as('analyst'), 'lookup.csv', LOOKUP);
  await product.figures.measure({ slug: 'thefts', suppressionClass: 'OPEN', smallestLevel: 'LSOA' });
  await product.figures.release('thefts', { ...everywhere(20), [A!]: year(3), [B!]: year(4), [C!]: year(1) });
  await product.figures.measure({ slug: 'shelter-visits', smallestLevel: 'PRECISION_AREA' });
  await product.figures.release('shelter-visits', { ...everywhere(40), [A!]: year(visits), [B!]: year(9), [C!]: year(11) });
  return (await entered(await product.as('analyst'), 'stafford-town', { smallAreas: [A] })).extents[0]!;
}

async function frozen(): Promise<PackCopy> {
  const call = await product.story.openCall();
  await product.story.accepted(call, STAFFORD, {}, 'csp-stafford');
  return product.story.frozen(call);
}

describe('what was counted in a precision area', () => {
  let extent: { id: string };
  beforeEach(async () => {
    extent = await figures();
  });

  it('is frozen beside what was said of it, as members read it then, and stays so whatever becomes known', async () => {
    const member = await product.as('member');
    const read = (await member.do(PRECISION_AREA_FIGURES, { slug: 'stafford-town' })).measures;
    const version = await frozen();
    const { areas } = await itemIn(member, version);
    expect(areas[0]).toMatchObject({ slug: 'stafford-town', text: 'Partners walked Stafford Town with residents', whatIsMissing: null, indicative: expect.stringMatching(/^Indicative: .* not been confirmed yet/) });
    expect(measuresOf(areas[0])).toMatchObject({ thefts: { here: { count: 36 }, share: 15, periodLabel: 'April 2024 to March 2025' }, 'shelter-visits': { here: { count: 144 } } });
    expect(areas[0]!.measures).toEqual(expect.arrayContaining(read!));
    await product.figures.release('thefts', { [A!]: [90] });
    await (await product.as('analyst')).do(CONFIRM_EXTENT, { input: { id: extent.id, source: 'As given by the police on 4 November 2026' } });
    expect((await itemIn(member, version)).areas).toEqual(areas);
    expect((await member.do(PAPER)).own[0]?.areas).toEqual(areas);
  });

  it('reaches others than members in open figures alone, and says that some are left out', async () => {
    const version = await frozen();
    for (const key of ['observer', 'analyst', 'csp-stafford']) {
      const item = await itemIn(await product.as(key), version);
      expect([key, item.withheld, Object.keys(measuresOf(item.areas[0]))]).toEqual([key, ['EVIDENCE'], ['thefts']]);
      const file = await (await (await product.as(key)).get(`/packs/${version.pack.id}/v1.json`)).text();
      expect([key, file.toLowerCase().includes('shelter'), file.includes('Indicative: ')]).toEqual([key, false, true]);
      expect([key, Object.keys(measuresOf((await (await product.as(key)).do(PAPER)).own[0]?.areas[0]))]).toEqual([key, ['thefts']]);
    }
  });

  it('says what is missing of an area that nobody has entered, and stands where no update came', async () => {
    const version = await frozen();
    const member = await product.as('member');
    expect((await itemIn(member, version)).areas[1]).toMatchObject({ slug: 'stafford-south', measures: [], indicative: null, whatIsMissing: expect.stringContaining('Nobody has entered yet which small areas make up Stafford South') });
    const silent = await product.story.openCall(inDays(90));
    expect((await itemIn(member, await product.story.frozen(silent))).areas[0]).toMatchObject({ slug: 'stafford-town', text: null, measures: expect.arrayContaining([expect.objectContaining({ share: 15 })]) });
  });

  it('was not kept by packs of before, which open as they were', async () => {
    const version = await frozen();
    await product.db.query('ALTER TABLE pack_version DISABLE TRIGGER USER');
    for (const path of ['{items,$,filesTotals}', '{items,$,areas,0,measures}', '{items,$,areas,0,indicative}', '{items,$,areas,0,whatIsMissing}']) {
      const { rows } = await product.db.query<{ place: number }>(`SELECT at - 1 AS place FROM pack_version, jsonb_array_elements(members_content -> 'items') WITH ORDINALITY AS item (of, at) WHERE of ->> 'slug' = $1`, [STAFFORD]);
      await product.db.query('UPDATE pack_version SET members_content = members_content #- $1::text[]', [path.replace('$', String(rows[0]!.place))]);
    }
    await product.db.query('ALTER TABLE pack_version ENABLE TRIGGER USER');
    const { areas, filesTotals } = await itemIn(await product.as('member'), version);
    expect([areas[0], filesTotals]).toMatchObject([{ text: 'Partners walked Stafford Town with residents', measures: null, indicative: null, whatIsMissing: null }, null]);
  });
});

describe('small counts in a precision area', () => {
  it('are suppressed in the pack for everybody alike, in words, even where somebody freezes it who sees them', async () => {
    await figures(month => (month >= 6 && month < 9 ? 1 : 12));
    await product.figures.release('shelter-visits', { ...everywhere(41), [A!]: [13], [B!]: [9], [C!]: [11] }, '2025-04-01');
    const { id } = await product.people.account('coordinator');
    await product.db.query(`INSERT INTO role_grant (account_id, role) VALUES ($1, 'ANALYST')`, [id]);
    const seen = (await (await product.as('coordinator')).do(PRECISION_AREA_FIGURES, { slug: 'stafford-town' })).measures;
    expect(seen!.find(({ state }) => state.slug === 'shelter-visits')!.here.count).toBe(112);
    const version = await frozen();
    for (const key of ['member', 'coordinator']) {
      expect([key, measuresOf((await itemIn(await product.as(key), version)).areas[0])['shelter-visits']]).toMatchObject([key, { here: { count: null, rate: null, whyNone: 'Suppressed to protect small numbers' }, share: null }]);
    }
  });
});

describe('what the police’s files hold beside the counts of a pack', () => {
  it('is frozen with them, and comes to the whole', async () => {
    const analyst = await product.as('analyst');
    await commit(analyst, 'january.csv', streetFile('2025-01', { Tamworth: 1500, Lichfield: 2, 'Stoke-on-Trent': 4, '(outside)': 1, '(no location)': 3 }));
    await product.db.query(`INSERT INTO measure_theme (measure_id, theme_id, position) SELECT measure.id, theme.id, 90 FROM measure, theme WHERE measure.slug = 'burglary' AND theme.slug = 'asb' ON CONFLICT DO NOTHING`);
    const version = await product.story.frozen(await product.story.openCall());
    const whole = [{ slug: 'burglary', start: '2025-01-01', total: 1510, parts: [{ name: 'Staffordshire', count: 1502 }, { name: 'Stoke-on-Trent', count: 4 }, { name: 'Outside the area', count: 1 }, { name: 'No location', count: 3 }] }];
    await commit(analyst, 'january-again.csv', streetFile('2025-01', { Tamworth: 1501, Lichfield: 2, 'Stoke-on-Trent': 4, '(outside)': 1, '(no location)': 3 }));
    for (const key of ['member', 'observer']) {
      const { filesTotals } = await itemIn(await product.as(key), version, 'asb');
      expect([key, filesTotals!.filter(({ slug }) => slug === 'burglary')]).toEqual([key, whole]);
    }
  });

  it('is not told where nothing is counted apart', async () => {
    await figures();
    expect((await itemIn(await product.as('member'), await frozen())).filesTotals).toEqual([]);
  });
});
