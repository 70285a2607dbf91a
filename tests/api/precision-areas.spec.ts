import { beforeEach, describe, expect, it } from '@jest/globals';
import { type ExtentSeen, CONFIRM_EXTENT, entered, entering, PRECISION_AREA, SMALL_AREA_CHOICES, WITHDRAW_EXTENT } from '../support/extent-verbs.js';
import { inDays, today } from '../support/full-answers.js';
import { commit, HEADER } from '../support/importing.js';
import { DISTRICT } from '../support/partner-figures.js';
import { useProduct } from '../support/product.js';
import { countsSeen } from '../support/series-seen.js';

const product = useProduct();

/** Invented small areas of Stafford and of Cannock Chase, and their wards of 2024. */
const [A, B, C, D] = ['E01990101', 'E01990102', 'E01990103', 'E01990104'];
const ELSEWHERE = 'E01990201';
const [FOREST, COTON] = ['E05990101', 'E05990102'];
const LOOKUP = `LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM
${A},Stafford 001A,${FOREST},Forest,E07000197,Stafford
${B},Stafford 001B,${FOREST},Forest,E07000197,Stafford
${C},Stafford 001C,${COTON},Coton,E07000197,Stafford
${D},Stafford 001D,${COTON},Coton,E07000197,Stafford
${ELSEWHERE},Cannock Chase 001A,E05990201,Hednesford,E07000192,Cannock Chase
`;
const PLACES: [code: string, name: string, count: number][] = [[A, 'Stafford 001A', 4], [B, 'Stafford 001B', 3], [C, 'Stafford 001C', 2], [D, 'Stafford 001D', 1], [ELSEWHERE, 'Cannock Chase 001A', 5]];
const street = (month: string) => [HEADER, ...PLACES.flatMap(([code, name, count]) => Array<string>(count).fill(
  `,${month},Staffordshire Police,Staffordshire Police,-2.11,52.80,On or near Market Street,${code},${name},Burglary,,`)), ''].join('\n');
/** Squares side by side, each a hundredth of a degree wide. */
const square = (place: number, width = 1) => {
  const [west, east] = [-2.12 + place / 100, -2.12 + (place + width) / 100];
  return { type: 'Polygon', coordinates: [[[west, 52.8], [east, 52.8], [east, 52.81], [west, 52.81], [west, 52.8]]] };
};
const BOUNDARIES = JSON.stringify({
  type: 'FeatureCollection',
  features: [A, B, C, D].map((code, place) => ({ type: 'Feature', properties: { LSOA21CD: code, LSOA21NM: `Stafford 001${'ABCD'[place]}` }, geometry: square(place) })),
});
const TOWN = 'precision-area:stafford-town';
const SOURCE = 'Police neighbourhood Stafford Town, as given by Staffordshire Police on 4 November 2026';

const analyst = () => product.as('analyst');
const seenBy = async (key: string, slug = 'stafford-town') => (await product.as(key)).do(PRECISION_AREA, { slug });
const burglaries = (area: string, boundaries: 'TODAY' | 'AT_THE_TIME' = 'TODAY') => countsSeen(product, 'burglary', area, { boundaries });
const codesOf = ({ members }: ExtentSeen) => members.map(({ area }) => area.code);

describe('a precision area of which nobody has entered the small areas', () => {
  it('says what is missing and who can enter it, and has no figures', async () => {
    expect(await seenBy('member')).toMatchObject({ extent: null, extents: [], viewerCanEnterExtent: false, area: { code: TOWN, indicative: null } });
    expect((await seenBy('member')).whatIsMissing).toMatch(/^Nobody has entered yet which small areas make up Stafford Town.*No small areas of Stafford are known here either: an analyst imports/);
    await commit(await analyst(), 'lookup.csv', LOOKUP);
    expect((await seenBy('csp-stafford')).whatIsMissing).toMatch(/An analyst or the coordinator can enter it\.$/);
    expect((await seenBy('coordinator')).viewerCanEnterExtent).toBe(true);
    expect(await burglaries(TOWN)).toEqual({});
  });
});

describe('the extent of a precision area', () => {
  beforeEach(async () => {
    for (const [name, content] of Object.entries({ 'lookup.csv': LOOKUP, 'january.csv': street('2025-01'), 'february.csv': street('2025-02') })) await commit(await analyst(), name, content);
  });

  it('is entered from a list, and its figures are added up at once, indicative until somebody confirms it with a source', async () => {
    const area = await entered(await analyst(), 'stafford-town', { smallAreas: [A, B] });
    expect(area).toMatchObject({ whatIsMissing: null, area: { indicative: expect.stringContaining('has been entered and not been confirmed yet') } });
    expect(area.extents).toMatchObject([{ from: '2023-04-01', until: null, basisNote: expect.stringMatching(/^Chosen one by one/), isToday: true, source: null, enteredBy: expect.any(String), viewerCanConfirm: true, viewerCanWithdraw: true }]);
    expect(await product.audit.last()).toMatchObject({ verb: 'enter', kind: 'precision-area-extent', after: { area: 'Stafford Town', smallAreas: [A, B] } });
    expect(await burglaries(TOWN)).toEqual({ '2025-01-01': 7, '2025-02-01': 7 });
    const id = area.extents[0]!.id;
    const confirmed = await (await product.as('coordinator')).do(CONFIRM_EXTENT, { input: { id, source: SOURCE } });
    expect(confirmed).toMatchObject({ area: { indicative: null }, extents: [{ source: SOURCE, viewerCanConfirm: false }] });
    expect(await product.audit.last()).toMatchObject({ verb: 'confirm', thingId: id, after: { source: SOURCE } });
    expect((await seenBy('member')).extents).toMatchObject([{ source: SOURCE, viewerCanConfirm: false, viewerCanWithdraw: false }]);
  });

  it('is entered by wards, and says which wards of which year', async () => {
    const { extents } = await entered(await product.as('coordinator'), 'stafford-town', { wards: [FOREST] });
    expect(codesOf(extents[0]!)).toEqual([A, B]);
    expect(extents[0]).toMatchObject({ basisNote: `All small areas of the ward Forest (${FOREST}, wards of 2024).` });
  });

  it('is entered by a boundary: small areas of which more than half lies inside, each with its share', async () => {
    const client = await analyst();
    const boundary = JSON.stringify({ type: 'Feature', properties: {}, geometry: square(0, 1.6) });
    expect(await entering(client, 'stafford-town', { boundary })).toMatchObject({ fault: { path: 'boundary', message: expect.stringContaining('No boundaries of small areas are known') } });
    await commit(client, 'lsoas.geojson', BOUNDARIES);
    const choices = await client.do(SMALL_AREA_CHOICES, { slug: 'stafford-town', boundary });
    expect(choices.map(({ code, share, isTaken }) => [code, share, isTaken])).toEqual([[A, 1, true], [B, expect.closeTo(0.6), true], [C, 0, false], [D, 0, false]]);
    const { extents } = await entered(client, 'stafford-town', { boundary });
    expect(extents[0]).toMatchObject({ basisNote: expect.stringContaining('more than half'), members: [{ area: { code: A }, share: 1 }, { area: { code: B }, share: expect.closeTo(0.6) }] });
  });

  it('changes from a day on: the one before ends, figures of the time and of today’s area differ, and withdrawing it brings back what was', async () => {
    const client = await analyst();
    const first = await entered(client, 'stafford-town', { smallAreas: [A, B] });
    const second = await entered(client, 'stafford-town', { smallAreas: [B, C], from: '2025-02-01', seen: first.extents[0]!.id });
    expect(second.extents.map(({ from, until }) => [from, until])).toEqual([['2025-02-01', null], ['2023-04-01', '2025-02-01']]);
    expect(await burglaries(TOWN)).toEqual({ '2025-01-01': 5, '2025-02-01': 5 });
    expect(await burglaries(TOWN, 'AT_THE_TIME')).toEqual({ '2025-01-01': 7, '2025-02-01': 5 });
    const third = await entered(client, 'stafford-town', { smallAreas: [A, B], from: '2025-03-01', seen: second.extents[0]!.id });
    expect(await burglaries(TOWN)).toEqual({ '2025-01-01': 7, '2025-02-01': 7 });
    expect(await client.run(WITHDRAW_EXTENT, { input: { id: second.extents[0]!.id } })).toMatchObject({ fault: { path: 'id', message: expect.stringContaining('Withdraw the latest first') } });
    const back = await client.do(WITHDRAW_EXTENT, { input: { id: third.extents[0]!.id } });
    expect(back.extents.map(({ from, until }) => [from, until])).toEqual([['2025-02-01', null], ['2023-04-01', '2025-02-01']]);
    expect(await burglaries(TOWN)).toEqual({ '2025-01-01': 5, '2025-02-01': 5 });
    expect((await product.audit.of('precision-area-extent', third.extents[0]!.id)).map(({ verb }) => verb)).toEqual(['enter', 'withdraw']);
  });

  it('shares no small area with another precision area, lies in its district, and is refused in words where it cannot be', async () => {
    const client = await analyst();
    await entered(client, 'stafford-south', { smallAreas: [C] });
    expect((await client.do(SMALL_AREA_CHOICES, { slug: 'stafford-town' })).map(({ code, takenBy, wardYear }) => [code, takenBy, wardYear])).toEqual([[A, null, 2024], [B, null, 2024], [C, 'Stafford South', 2024], [D, null, 2024]]);
    const before = await product.audit.count();
    const tries: [object, string, RegExp][] = [
      [{ smallAreas: [B, C] }, 'smallAreas', /do not overlap.*Stafford 001C \(Stafford South\)/], [{ smallAreas: [A, ELSEWHERE] }, 'smallAreas', /Cannock Chase 001A lies outside Stafford/],
      [{ smallAreas: [A, 'E01999999'] }, 'smallAreas.1', /no small area/], [{ smallAreas: [] }, 'smallAreas', /at least one/], [{ wards: ['E05999999'] }, 'wards.0', /No small area/],
      [{ smallAreas: [A], wards: [FOREST] }, 'smallAreas', /one way/], [{ smallAreas: [A], reason: ' ' }, 'reason', /Say why/], [{ smallAreas: [A], from: inDays(4000) }, 'from', /year/],
      [{ boundary: '{' }, 'boundary', /not GeoJSON/], [{ boundary: '{"type":"Point","coordinates":[-2,52]}' }, 'boundary', /polygon/], [{ boundary: '{"type":"FeatureCollection","features":[]}' }, 'boundary', /no polygon/],
      [{ boundary: JSON.stringify({ type: 'Polygon', coordinates: [[[392000, 323000], [393000, 323000], [393000, 324000], [392000, 323000]]] }) }, 'boundary', /degrees/],
    ];
    for (const [otherwise, path, message] of tries) expect([otherwise, await entering(client, 'stafford-town', otherwise)]).toMatchObject([otherwise, { code: 'INVALID_INPUT', fault: { path, message: expect.stringMatching(message) } }]);
    expect(await entering(client, 'nowhere', { smallAreas: [A] })).toMatchObject({ code: 'NOT_FOUND' });
    const { extents: [extent] } = await entered(client, 'stafford-town', { smallAreas: [A] });
    expect(await entering(client, 'stafford-town', { smallAreas: [A], from: today(), seen: extent!.id })).toMatchObject({ fault: { message: expect.stringContaining('has already') } });
    expect(await entering(client, 'stafford-town', { smallAreas: [B], seen: extent!.id })).toMatchObject({ fault: { path: 'from', message: expect.stringContaining('begins on 1 April 2023') } });
    expect(await client.run(CONFIRM_EXTENT, { input: { id: extent!.id, source: 'The police' } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'source' } });
    expect(await product.audit.count()).toBe(before + 1);
  });

  it('gives a small area up from a day on, from which another precision area may have it', async () => {
    const client = await analyst();
    const [first] = (await entered(client, 'stafford-south', { smallAreas: [C, D] })).extents;
    await entered(client, 'stafford-south', { smallAreas: [D], from: inDays(30), seen: first!.id });
    const takenIn = async () => (await client.do(SMALL_AREA_CHOICES, { slug: 'stafford-town' })).map(({ code, takenBy, takenUntil }) => [code, takenBy, takenUntil]);
    expect(await takenIn()).toEqual([[A, null, null], [B, null, null], [C, 'Stafford South', inDays(30)], [D, 'Stafford South', null]]);
    expect(await entering(client, 'stafford-town', { smallAreas: [C], from: inDays(20) })).toMatchObject({ fault: { path: 'smallAreas' } });
    await entered(client, 'stafford-town', { smallAreas: [C], from: inDays(30) });
  });

  it('is entered and confirmed by one of two at once, and the other is told', async () => {
    const [one, other] = [await analyst(), await product.people.another('analyst')];
    const answers = await product.atOnce(() => entering(one, 'stafford-town', { smallAreas: [A] }), () => entering(other, 'stafford-town', { smallAreas: [B], from: '2024-04-01' }));
    expect(answers.map(({ fault }) => fault?.path ?? 'entered').sort()).toEqual(['entered', 'seen']);
    const id = (await seenBy('analyst')).extents[0]!.id;
    const confirmations = await product.atOnce(() => one.run(CONFIRM_EXTENT, { input: { id, source: SOURCE } }), () => other.run(CONFIRM_EXTENT, { input: { id, source: SOURCE } }));
    expect(confirmations.map(({ fault }) => fault?.path ?? 'confirmed').sort()).toEqual(['confirmed', 'id']);
  });

  it('is entered, confirmed and withdrawn by analysts and the coordinator alone: not by a district’s own lead, nor another’s', async () => {
    const { extents: [extent] } = await entered(await analyst(), 'stafford-town', { smallAreas: [A] });
    const before = await product.audit.count();
    for (const key of ['csp-stafford', 'csp-cannock-chase', 'chair', 'member', 'administrator', 'lead-asb', 'observer']) {
      const client = await product.as(key);
      expect([key, await entering(client, 'stafford-south', { smallAreas: [C] })]).toMatchObject([key, { code: 'FORBIDDEN' }]);
      expect([key, await client.run(CONFIRM_EXTENT, { input: { id: extent!.id, source: SOURCE } })]).toMatchObject([key, { code: 'FORBIDDEN' }]);
      expect([key, await client.run(WITHDRAW_EXTENT, { input: { id: extent!.id } })]).toMatchObject([key, { code: 'FORBIDDEN' }]);
      expect([key, await client.run(SMALL_AREA_CHOICES, { slug: 'stafford-town' })]).toMatchObject([key, { code: 'FORBIDDEN' }]);
    }
    expect(await product.audit.count()).toBe(before);
  });

  it('comes, with its rest, to its district: in both of the precision areas and beside them', async () => {
    await entered(await analyst(), 'stafford-town', { smallAreas: [A, B] });
    await entered(await analyst(), 'stafford-south', { smallAreas: [D] });
    const [district, town, south, beside] = [await burglaries(DISTRICT.stafford), await burglaries(TOWN), await burglaries('precision-area:stafford-south'), await burglaries(C)];
    for (const month of ['2025-01-01', '2025-02-01']) expect(town[month]! + south[month]! + beside[month]!).toBe(district[month]);
  });
});
