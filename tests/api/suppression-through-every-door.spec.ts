import { beforeEach, describe, expect, it } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import { entered } from '../support/extent-verbs.js';
import { commit } from '../support/importing.js';
import type { PackCopy } from '../support/operations.js';
import { DISTRICT } from '../support/partner-figures.js';
import { useProduct } from '../support/product.js';
import { readSchema } from '../support/schema-walk.js';

const product = useProduct();

/** Invented small areas of Stafford in two wards; the precision area is the first of them. */
const [A, B, C, D] = ['E01990101', 'E01990102', 'E01990103', 'E01990104'];
const LOOKUP = `LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM\n${[[A, 'Forest', 'E05990101'], [B, 'Forest', 'E05990101'], [C, 'Coton', 'E05990102'], [D, 'Coton', 'E05990102']]
  .map(([code, ward, wardCode], at) => `${code},Stafford 001${'ABCD'[at]},${wardCode},${ward},E07000197,Stafford`).join('\n')}\n`;
/** Where something small was counted in each of the months from October to December 2024. */
const PLACES = { DISTRICT: DISTRICT.cannockChase, WARD: 'E05990102', PRECISION_AREA: 'precision-area:stafford-town' } as const;
type Level = keyof typeof PLACES;
const NOVEMBER = { start: '2024-11-01', end: '2024-12-01' };
/** Thirteen months from April 2024: the last twelve are no financial year. */
const months = (count: (month: number) => number) => Array.from({ length: 13 }, (_, month) => count(month));
const isSmall = (month: number) => month >= 6 && month < 9;
/** Of which it is the leading measure: two localities, and a theme of the whole county. */
const THEMES = ['locality-stafford', 'locality-cannock-chase', 'community-cohesion'];

interface State { slug: string; areaCode: string; spark?: (number | null)[]; latest?: number | null; mean?: number | null; variation: string | null }
const STATE = 'slug areaCode spark latest mean variation';
/** Of a place’s measure, which has no line of figures. */
const PLACE_STATE = 'slug areaCode message variation';

async function ask<Data>(as: string, text: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await (await product.as(as)).query<Data>(text, variables);
  expect(errors).toEqual([]);
  return data!;
}
/** What a state tells of November: its mark on the spark line, and what limits would give away. */
const ofState = (states: readonly State[] | null, slug: string, area: string) => (states ?? []).filter(each => each.slug === slug && each.areaCode === area).flatMap(({ spark, mean, variation }) => [spark?.[7] ?? null, mean ?? null, variation]);

interface Door {
  /** The fields of the schema that lead through it. */
  fields: readonly string[];
  levels: readonly Level[];
  /** Every number that it tells of the small count, or that follows from it. */
  tells(as: string, slug: string, level: Level): Promise<unknown[]>;
  /** It is made for everybody alike, so that analysts do not see more. */
  isForAll?: true;
}

/** The pack of the world of a test, frozen when the first door leads to it: two localities have reported on it. */
let frozen: Promise<PackCopy> | null = null;
function pack(): Promise<PackCopy> {
  frozen ??= (async () => {
    const call = await product.story.openCall();
    for (const district of ['stafford', 'cannock-chase']) await product.story.accepted(call, `locality-${district}`, {}, `csp-${district}`);
    return product.story.frozen(call);
  })();
  return frozen;
}
beforeEach(() => {
  frozen = null;
});

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
const within = (value: Json): Json[] => (value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(each => [each, ...within(each)]));
const numbersIn = (value: Json) => [value, ...within(value)].filter(each => typeof each === 'number');
const isOf = (value: Json, slug: string, area: string): value is { [key: string]: Json } => value !== null && typeof value === 'object' && !Array.isArray(value) && value.slug === slug && value.areaCode === area;
/** What may be told of an area in which some months are small: what it was lately, what was set for it, and what was counted in the areas around. */
const TOLD = ['latest', 'target', 'baseline', 'figures'];

/** Every number that papers of any form tell of the small count: in the states of its area, and in whatever stands beside them. A number under a name that is not known here is told. */
function toldIn(papers: Json, slug: string, level: Level): unknown[] {
  const all = within(papers);
  const states = all.filter(each => isOf(each, slug, PLACES[level])) as unknown as (State & Record<string, Json>)[];
  const places = all.filter(each => each !== null && typeof each === 'object' && !Array.isArray(each) && isOf(each.state ?? null, slug, PLACES[level])) as { [key: string]: Json }[];
  return [
    ...ofState(states, slug, PLACES[level]), ...states.flatMap(({ spark: _spark, mean: _mean, ...state }) => Object.entries(state).flatMap(([key, value]) => (TOLD.includes(key) ? [] : numbersIn(value)))),
    ...places.flatMap(({ state: _state, against, ...place }) => [...numbersIn(place), ...(against as { name: string }[]).filter(({ name }) => name.startsWith('The rest of')).flatMap(each => numbersIn(each as Json))]),
  ];
}
/** A pack holds the state of a district and of a precision area for members, and nothing of wards. */
const isThere = (papers: Json, slug: string, level: Level) => (within(papers).some(each => isOf(each, slug, PLACES[level])) === (level !== 'WARD') ? null : 'is not as it was looked for');

const ALL = ['DISTRICT', 'WARD', 'PRECISION_AREA'] as const;
const OF_PLACE = `state { ${PLACE_STATE} } isOverall periodLabel here { name count rate { count rate lower upper } } against { name count rate { rate } } share sets { rate } filesTotal { total }`;
const DOORS: Record<string, Door> = {
  'the page of a measure, its chart, its table and what is downloaded of them': {
    fields: ['Measure.series'], levels: ALL,
    tells: async (as, slug, level) => {
      const { measure: { series } } = await ask<{ measure: { series: { points: { start: string; value: number | null; numerator: number | null }[]; segments: { mean: number | null }[]; comparisons: { now: number | null }[]; rate: { count: number } | null } } }>(
        as, 'query ($slug: String!, $area: String) { measure(slug: $slug) { series(area: $area) { points { start value numerator denominator lower upper sampleSize } segments { mean lower upper } comparisons { kind now then } rate { count rate } } } }', { slug, area: PLACES[level] });
      const point = series.points.find(({ start }) => start === NOVEMBER.start)!;
      return [point.value, point.numerator, ...series.segments.map(({ mean }) => mean), series.rate?.count ?? null];
    },
  },
  'all districts side by side': {
    fields: ['Measure.districtSeries', 'Measure.widerSeries', 'Measure.comparisons'], levels: ['DISTRICT'],
    tells: async (as, slug) => {
      const { measure } = await ask<{ measure: { districtSeries: { area: { code: string }; points: { start: string; value: number | null }[] }[]; comparisons: { areas: { area: { code: string }; rate: { count: number } | null }[] }[] } }>(
        as, 'query ($slug: String!) { measure(slug: $slug) { districtSeries { area { code } points { start value } } comparisons { areas { area { code } rate { count } } } } }', { slug });
      return [
        ...measure.districtSeries.filter(({ area }) => area.code === PLACES.DISTRICT).flatMap(({ points }) => points.filter(({ start }) => start === NOVEMBER.start).map(({ value }) => value)),
        ...measure.comparisons.flatMap(({ areas }) => areas.filter(({ area }) => area.code === PLACES.DISTRICT).map(({ rate }) => rate?.count ?? null)),
      ];
    },
  },
  'the map, its tooltip, its list and what is downloaded of them': {
    fields: ['Query.measureMap'], levels: ALL,
    tells: async (as, slug, level) => {
      const found: unknown[] = [];
      for (const period of [NOVEMBER, { start: '2024-10-01', end: '2025-01-01' }, { start: '2024-05-01', end: '2025-05-01' }]) {
        const { measureMap: { areas } } = await ask<{ measureMap: { areas: { codes: string[]; values: (number | null)[]; counts: (number | null)[] } } }>(
          as, 'query ($slug: String!, $level: AreaLevel!, $start: Day, $end: Day) { measureMap(measure: $slug, level: $level, start: $start, end: $end) { areas { codes values counts } } }', { slug, level, ...period });
        const at = areas.codes.indexOf(PLACES[level]);
        found.push(areas.values[at], areas.counts[at]);
      }
      return found;
    },
  },
  'the page of a district': {
    fields: ['District.measures'], levels: ['DISTRICT'],
    tells: async (as, slug) => {
      const { district } = await ask<{ district: { measures: { state: State; here: { count: number | null; rate: object | null } }[] } }>(as, `{ district(slug: "cannock-chase") { measures { state { ${PLACE_STATE} } here { count rate { count } } share sets { rate } } } }`);
      return district.measures.filter(({ state }) => state.slug === slug).flatMap(({ state, here }) => [here.count, here.rate, ...ofState([state], slug, PLACES.DISTRICT)]);
    },
  },
  'the page of a precision area, and what is left of its district': {
    fields: ['PrecisionArea.measures'], levels: ['PRECISION_AREA'],
    tells: async (as, slug) => {
      const { precisionArea } = await ask<{ precisionArea: { measures: { state: State; here: { count: number | null }; share: number | null; against: { name: string; count: number | null }[] }[] } }>(
        as, `{ precisionArea(slug: "stafford-town") { measures { state { ${PLACE_STATE} } here { count } share against { name count } } } }`);
      return precisionArea.measures.filter(({ state }) => state.slug === slug).flatMap(({ here, share, against }) => [here.count, share, ...against.filter(({ name }) => name.startsWith('The rest of')).map(({ count }) => count)]);
    },
  },
  'whether an activity shows': {
    fields: ['Query.activityEvaluation'], levels: ALL,
    tells: async (as, slug, level) => {
      const { activityEvaluation: { counts } } = await ask<{ activityEvaluation: { counts: { role: string; count: number | null; rest: number | null }[] } }>(
        as, 'query ($slug: String!, $area: String!) { activityEvaluation(measure: $slug, area: $area, from: "2024-11-01", months: 1) { counts { role count rest } } }', { slug, area: PLACES[level] });
      return counts.filter(({ role }) => role === 'AFTER').flatMap(({ count, rest }) => [count, rest]);
    },
  },
  'the list of measures, and the evidence beside an update': {
    fields: ['Query.measureStates', 'Theme.measureStates'], levels: ['DISTRICT'], isForAll: true,
    tells: async (as, slug) => ofState((await ask<{ measureStates: State[] }>(as, `query ($area: String) { measureStates(area: $area) { ${STATE} } }`, { area: PLACES.DISTRICT })).measureStates, slug, PLACES.DISTRICT),
  },
  'the priorities beside the districts': {
    fields: ['PriorityCell.state', 'PriorityCell.rate'], levels: ['DISTRICT'],
    tells: async (as, slug) => {
      const { priorityMatrix } = await ask<{ priorityMatrix: { rows: { measure: { slug: string } | null; cells: { district: { slug: string }; state: State | null; rate: { count: number } | null }[] }[] } }>(
        as, `{ priorityMatrix { rows { measure { slug } cells { district { slug } rate { count rate } state { ${STATE} } } } } }`);
      const cells = priorityMatrix.rows.filter(({ measure }) => measure?.slug === slug).flatMap(row => row.cells.filter(({ district }) => district.slug === 'cannock-chase'));
      return [...ofState(cells.flatMap(({ state }) => state ?? []), slug, PLACES.DISTRICT), ...cells.map(({ rate }) => rate?.count ?? null)];
    },
  },
  'the precision areas beside each other': {
    fields: ['District.precisionAreaStates'], levels: ['PRECISION_AREA'],
    tells: async (as, slug) => ofState((await ask<{ district: { precisionAreaStates: State[] } }>(as, `{ district(slug: "stafford") { precisionAreaStates { ${STATE} } } }`)).district.precisionAreaStates, slug, PLACES.PRECISION_AREA),
  },
  'a frozen pack, on its page and in its file': {
    fields: ['PackItem.measures', 'PackItem.areas'], levels: ALL, isForAll: true,
    tells: async (as, slug, level) => {
      const { pack: { id } } = await pack();
      const client = await product.as(as);
      const file = (await (await client.get(`/packs/${id}/v1.json`)).json()) as Json;
      const page = await ask<{ [key: string]: Json }>(as, `query ($id: ID!) { packVersion(packId: $id, number: 1) { content { items { measures { ${STATE} } areas { text measures { ${OF_PLACE} } } } } } }`, { id });
      return [...(as === 'member' ? [isThere(file, slug, level), isThere(page, slug, level)] : []), ...toldIn(file, slug, level), ...toldIn(page, slug, level)];
    },
  },
  'the paper of a district’s own meeting': {
    fields: [], levels: ALL, isForAll: true,
    tells: async (as, slug, level) => {
      await pack();
      const paper = await ask<{ [key: string]: Json }>(as, `query ($slug: String!) { districtPaper(slug: $slug) { own { measures { ${STATE} } areas { measures { ${OF_PLACE} } } } } }`, { slug: level === 'DISTRICT' ? 'cannock-chase' : 'stafford' });
      return [...(as === 'member' ? [isThere(paper, slug, level)] : []), ...toldIn(paper, slug, level)];
    },
  },
  'a search, which reads packs': {
    fields: [], levels: ALL, isForAll: true,
    tells: async (as, slug, level) => {
      await pack();
      const words = { DISTRICT: `${slug} Cannock Chase`, WARD: `${slug} Coton`, PRECISION_AREA: `${slug} Stafford Town` }[level];
      const { search } = await ask<{ search: { kind: string; hits: { note: string }[] }[] }>(as, 'query ($words: String!) { search(words: $words) { kind hits { note } } }', { words });
      const notes = search.filter(({ kind }) => kind === 'PACK').flatMap(({ hits }) => hits.map(({ note }) => note));
      return [...(as === 'member' ? [(notes.length > 0) === (level !== 'WARD') ? null : 'is not as it was looked for'] : []), ...notes.flatMap(note => note.match(/\b(?!20\d\d)\d[\d,.]*/g) ?? [])];
    },
  },
};
/** Doors of analysts alone: shut to everybody else (access.table.md). */
const FOR_ANALYSTS = ['Measure.suppressed', 'SuppressedArea.figures', 'Query.keptBack', 'Query.import', 'Mutation.commitImport', 'ImportPage.imports', 'Mutation.undoImport', 'Mutation.discardImport', 'Query.importLimits'];
/** Numbers of something else than a measure, what was set for one and not counted, and what is told of open measures alone. */
const NO_FIGURES = ['Residents.number', 'SmallAreaChoice.share', 'PrecisionAreaMember.share', 'MeasureTarget.value', 'FilesTotal.total', 'MeasureFilesTotal.total', 'FilesPart.count'];

describe('the numbers of a measure', () => {
  const schema = readSchema();
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith('__'));
  const fields = objects.flatMap(type => Object.values(type.getFields()).map(field => ({ name: `${type.name}.${field.name}`, of: type.name, type: getNamedType(field.type).name })));
  const carriers = new Set(fields.filter(({ type, name }) => type === 'Float' && !NO_FIGURES.includes(name)).map(({ of }) => of));
  /** Whatever holds something that carries numbers and stands in no question itself carries them, too: an evaluation its counts, a place its figures. */
  const ROOTS = ['Query', 'Mutation', 'Measure', 'Theme', 'District', 'PrecisionArea', 'Area', 'Agreement', 'PerformanceUpdate', 'UpdateRequest', 'Meeting', 'Pack', 'PackVersion', 'PackContent', 'PackItem', 'PriorityCell', 'ImportPage', 'SuppressedArea'];

  it('leave through no field that is not named here: a new one gets a door below, or is shut to all but analysts', () => {
    for (let before = -1; before !== carriers.size;) {
      before = carriers.size;
      for (const { of, type } of fields) if (carriers.has(type) && !ROOTS.includes(of)) carriers.add(of);
    }
    const named = [...Object.values(DOORS).flatMap(door => door.fields), ...FOR_ANALYSTS];
    const leading = fields.filter(({ of, type }) => ROOTS.includes(of) && carriers.has(type)).map(({ name }) => name);
    expect(leading.filter(name => !named.includes(name)).sort()).toEqual([]);
    expect(named.filter(name => !fields.some(field => field.name === name))).toEqual([]);
  });
});

describe.each(['PARTNER', 'SENSITIVE'] as const)('small counts of a measure of class %s', suppressionClass => {
  beforeEach(async () => {
    const analyst = await product.as('analyst');
    await commit(analyst, 'lookup.csv', LOOKUP);
    await product.db.query('DELETE FROM measure_theme USING theme WHERE theme.id = theme_id AND theme.slug = ANY ($1)', [THEMES]);
    await product.figures.measure({ slug: 'referrals', suppressionClass, smallestLevel: 'PRECISION_AREA' });
    await product.db.query(`INSERT INTO measure_theme (measure_id, theme_id, position) SELECT measure.id, theme.id, 1 FROM measure, theme WHERE measure.slug = 'referrals' AND theme.slug = ANY ($1)`, [THEMES]);
    const small = (usual: number) => months(month => (isSmall(month) ? 1 : usual));
    await entered(analyst, 'stafford-town', { smallAreas: [A] });
    const inStafford = { [A!]: small(25), [B!]: months(() => 19), [C!]: small(21), [D!]: months(month => (isSmall(month) ? 0 : 18)) };
    await product.figures.release('referrals', {
      ...Object.fromEntries(Object.values(DISTRICT).map((code, place) => [code, months(month => 60 + place + (month % 3))])), ...inStafford,
      [DISTRICT.stafford]: months(month => Object.values(inStafford).reduce((sum, each) => sum + each[month]!, 0)), [DISTRICT.cannockChase]: small(50),
    });
    await product.figures.residents(Object.fromEntries(Object.values(DISTRICT).map(code => [code, 100_000])));
    // Where measures stand is kept ready, and made anew when it is called for.
    await product.db.query('UPDATE measure_state_day SET day = NULL');
  });

  it.each(Object.entries(DOORS))('do not leave through %s', async (_name, { levels, tells, isForAll }) => {
    for (const level of levels) {
      const seen = await tells('member', 'referrals', level);
      expect([level, seen.length > 0, seen.filter(each => each !== null)]).toEqual([level, true, []]);
      const raw = await tells('analyst', 'referrals', level);
      expect([level, raw.some(each => each !== null)]).toEqual([level, !isForAll]);
    }
  });

  it('are in no file that others than analysts may have', async () => {
    for (const path of ['/imports/template?measure=referrals&format=csv', '/imports/template?measure=referrals&format=xlsx']) expect([path, (await (await product.as('member')).get(path)).status]).toEqual([path, 403]);
  });
});
