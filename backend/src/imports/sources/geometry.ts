import { UnreadableFile } from '../import-source.js';

export type Polygonal = { type: 'Polygon'; coordinates: unknown[][] } | { type: 'MultiPolygon'; coordinates: unknown[][][] };

/** The United Kingdom in degrees, with some sea around it. */
const [WEST, EAST, SOUTH, NORTH] = [-9.5, 3, 49, 61.5];

/**
 * Why this is no area on the map; null where it is one: polygons whose rings are closed, in degrees, longitude first.
 * @throws UnreadableFile where the coordinates are of another system: then all of the file's are
 */
export function whyNoArea(geometry: unknown): string | null {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') return `it is no polygon but ${typeof type === 'string' ? `a ${type}` : 'has no geometry'}`;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons) || polygons.length === 0) return 'it has no coordinates';
  for (const rings of polygons as unknown[]) {
    if (!Array.isArray(rings) || rings.length === 0) return 'it has no coordinates';
    const reason = (rings as unknown[]).map(whyNoRing).find(each => each !== null);
    if (reason) return reason;
  }
  return null;
}

function whyNoRing(ring: unknown): string | null {
  if (!Array.isArray(ring) || ring.length < 4) return 'one of its rings has fewer than four points';
  for (const point of ring as unknown[]) {
    const [longitude, latitude] = Array.isArray(point) ? (point as unknown[]) : [];
    if (typeof longitude !== 'number' || typeof latitude !== 'number') return 'one of its points is none';
    refuseElsewhere(longitude, latitude);
  }
  const [first, last] = [ring[0] as number[], ring[ring.length - 1] as number[]];
  return first[0] === last[0] && first[1] === last[1] ? null : 'one of its rings is not closed';
}

function refuseElsewhere(longitude: number, latitude: number): void {
  if (longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH) return;
  const point = `${longitude}, ${latitude}`;
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) throw new UnreadableFile(`The coordinates (${point}) are not degrees: they seem to be of the British National Grid. Download the boundaries as GeoJSON in WGS84.`);
  throw new UnreadableFile(`The point ${point} lies outside the United Kingdom: coordinates must be in degrees (WGS84), longitude first.`);
}
