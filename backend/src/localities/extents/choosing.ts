import type { EntityManager } from 'typeorm';
import { InvalidInput } from '../../platform/errors/errors.js';
import { ExtentBasis } from './precision-area-extent.entity.js';
import { type Outline, OVERLAP_RULE, outlineOf, readBoundary, shareInside, TAKEN_ABOVE } from './overlap.js';
import { boundariesOf, type SmallArea } from './small-areas.queries.js';

export interface Choice {
  basis: ExtentBasis;
  basisNote: string;
  chosen: SmallArea[];
  /** By small area, where a boundary took them. */
  shares: ReadonlyMap<number, number>;
  geometry: object | null;
}

interface Given {
  smallAreas?: readonly string[] | null;
  wards?: readonly string[] | null;
  boundary?: string | null;
}

/** Which small areas are meant: those named, those of some wards, or those that a boundary takes. One way at a time. */
export async function chooseFrom(tx: EntityManager, known: readonly SmallArea[], { smallAreas, wards, boundary }: Given): Promise<Choice> {
  const ways = [smallAreas?.length, wards?.length, boundary].filter(Boolean).length;
  if (ways > 1) throw new InvalidInput([{ path: 'smallAreas', message: 'Choose in one way: small areas, wards or a boundary.' }]);
  if (boundary) return inBoundary(tx, known, boundary);
  return wards?.length ? ofWards(known, wards) : byName(known, smallAreas ?? []);
}

function byName(known: readonly SmallArea[], codes: readonly string[]): Choice {
  const chosen = known.filter(({ code }) => codes.includes(code));
  const unknown = codes.findIndex(code => !chosen.some(each => each.code === code));
  if (unknown >= 0) throw new InvalidInput([{ path: `smallAreas.${unknown}`, message: `“${codes[unknown]}” is no small area of the county that is known here, or others have replaced it. Choose from the list.` }]);
  return { basis: ExtentBasis.SMALL_AREAS, basisNote: 'Chosen one by one, on the map or from the list of small areas.', chosen, shares: new Map(), geometry: null };
}

function ofWards(known: readonly SmallArea[], codes: readonly string[]): Choice {
  const chosen = known.filter(({ wardCode }) => wardCode !== null && codes.includes(wardCode));
  const unknown = codes.findIndex(code => !chosen.some(({ wardCode }) => wardCode === code));
  if (unknown >= 0) throw new InvalidInput([{ path: `wards.${unknown}`, message: `No small area is known to lie in the ward “${codes[unknown]}” today. Choose from the list.` }]);
  const names = [...new Set(chosen.map(({ ward, wardCode, wardYear }) => `${ward} (${wardCode}${wardYear ? `, wards of ${wardYear}` : ''})`))];
  return { basis: ExtentBasis.WARDS, basisNote: `All small areas of ${names.length === 1 ? 'the ward' : 'the wards'} ${names.join('; ')}.`, chosen, shares: new Map(), geometry: null };
}

async function inBoundary(tx: EntityManager, known: readonly SmallArea[], boundary: string): Promise<Choice> {
  const outline = outlineIn(boundary);
  const shares = await sharesInside(tx, known, outline);
  const chosen = known.filter(({ id }) => (shares.get(id) ?? 0) > TAKEN_ABOVE);
  if (chosen.length === 0) throw new InvalidInput([{ path: 'boundary', message: 'No small area of the county lies for more than half inside this boundary. Check that it is the right one, and drawn in degrees, longitude first.' }]);
  return { basis: ExtentBasis.BOUNDARY, basisNote: OVERLAP_RULE, chosen, shares, geometry: { type: 'MultiPolygon', coordinates: outline } };
}

/** The polygons of a boundary that was sent. */
export function outlineIn(boundary: string): Outline {
  const read = readBoundary(boundary);
  if ('fault' in read) throw new InvalidInput([{ path: 'boundary', message: read.fault }]);
  return read.outline;
}

/** How much of each small area lies inside a boundary; those of which nothing does are not in it. */
export async function sharesInside(tx: EntityManager, known: readonly SmallArea[], outline: Outline): Promise<Map<number, number>> {
  const outlines = await boundariesOf(tx, known.map(({ id }) => id));
  if (outlines.size === 0) throw new InvalidInput([{ path: 'boundary', message: 'No boundaries of small areas are known here. Import them first (GeoJSON of LSOAs), or choose from the list.' }]);
  const shares = [...outlines].map(([id, geometry]) => [id, shareInside(outlineOf(geometry), outline)] as const);
  return new Map(shares.filter(([, share]) => share > 0));
}
