/** A point of longitude and latitude. */
type Point = readonly [number, number];
/** Outer ring first, then holes. */
type Rings = readonly (readonly Point[])[];
export type Outline = readonly Rings[];

/** A small area is taken where more than this share of its ground lies inside. */
export const TAKEN_ABOVE = 0.5;
export const OVERLAP_RULE = 'Small areas of which more than half of the ground lies inside the boundary, measured at points of an even grid.';

/** So many columns and rows of points are laid over a small area; where fewer than this many fall into it, twice as many. */
const [GRID, FEWEST, FINEST] = [20, 100, 160];

/**
 * How much of a small area lies inside a boundary, from 0 to 1: the share of an even grid's points in the one that are in the other, too. At about 200
 * points or more the share is right to a few hundredths, which is what generalised boundaries allow.
 */
export function shareInside(small: Outline, boundary: Outline): number {
  const [west, south, east, north] = boxOf(small);
  const [west2, south2, east2, north2] = boxOf(boundary);
  if (west2 >= east || east2 <= west || south2 >= north || north2 <= south) return 0;
  for (let grid = GRID; ; grid *= 2) {
    let [own, inside] = [0, 0];
    for (let column = 0; column < grid; column += 1) {
      for (let row = 0; row < grid; row += 1) {
        const point: Point = [west + ((column + 0.5) / grid) * (east - west), south + ((row + 0.5) / grid) * (north - south)];
        if (!holds(small, point)) continue;
        own += 1;
        if (holds(boundary, point)) inside += 1;
      }
    }
    if (own >= FEWEST || grid >= FINEST) return own === 0 ? 0 : inside / own;
  }
}

/** Whether a point lies in one of the polygons: a line from it crosses the rings an odd number of times. */
function holds(outline: Outline, point: Point): boolean {
  return outline.some(rings => rings.reduce((odd, ring) => (crossesOddly(ring, point) ? !odd : odd), false));
}

function crossesOddly(ring: readonly Point[], [x, y]: Point): boolean {
  let odd = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [[x1, y1], [x2, y2]] = [ring[at]!, ring[before]!];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
  }
  return odd;
}

function boxOf(outline: Outline): [west: number, south: number, east: number, north: number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of outline.flat(2)) [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  return [west, south, east, north];
}

/** The polygons of a geometry of GeoJSON. */
export function outlineOf(geometry: object): Outline {
  const { type, coordinates } = geometry as { type: string; coordinates: unknown };
  return (type === 'Polygon' ? [coordinates] : coordinates) as Outline;
}

/** The polygons of some GeoJSON, all of its features together; or why there are none. */
export function readBoundary(text: string): { outline: Outline } | { fault: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { fault: 'This is not GeoJSON: it cannot be read as JSON. Paste or choose the whole file.' };
  }
  const outline: Rings[] = [];
  for (const geometry of geometriesIn(json)) {
    const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
    if (type !== 'Polygon' && type !== 'MultiPolygon') return { fault: 'The boundary must be a polygon: lines and points enclose nothing.' };
    const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as unknown;
    if (!Array.isArray(polygons) || !polygons.every(isPolygon)) return { fault: 'Its coordinates cannot be read: each ring must have four points or more, in degrees, longitude first, and close.' };
    outline.push(...(polygons as Rings[]));
  }
  return outline.length > 0 ? { outline } : { fault: 'It holds no polygon.' };
}

function geometriesIn(json: unknown): unknown[] {
  const { type, features, geometry } = (json ?? {}) as { type?: unknown; features?: unknown; geometry?: unknown };
  if (type === 'FeatureCollection') return Array.isArray(features) ? features.flatMap(geometriesIn) : [];
  return [type === 'Feature' ? geometry : json];
}

/** England and some sea around it, in degrees: anything else is of another system of coordinates. */
const isPoint = (point: unknown) => Array.isArray(point) && typeof point[0] === 'number' && typeof point[1] === 'number' && point[0] > -9.5 && point[0] < 3 && point[1] > 49 && point[1] < 61.5;
const isRing = (ring: unknown) => Array.isArray(ring) && ring.length >= 4 && ring.every(isPoint)
  && (ring as Point[])[0]![0] === (ring as Point[]).at(-1)![0] && (ring as Point[])[0]![1] === (ring as Point[]).at(-1)![1];
const isPolygon = (rings: unknown) => Array.isArray(rings) && rings.length > 0 && rings.every(isRing);
