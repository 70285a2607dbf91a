import { describe, expect, it } from '@jest/globals';
import { type Outline, outlineOf, readBoundary, shareInside } from './overlap.js';

type Point = [number, number];
const box = (west: number, south: number, east: number, north: number): Point[] => [[west, south], [east, south], [east, north], [west, north], [west, south]];
const outline = (...rings: Point[][]): Outline => [rings];
const UNIT = outline(box(-2, 52, -1.99, 52.01));

describe('how much of a small area lies inside a boundary', () => {
  it('is all, half or none of it', () => {
    expect(shareInside(UNIT, outline(box(-3, 51, -1, 53)))).toBe(1);
    expect(shareInside(UNIT, outline(box(-2, 52, -1.995, 52.01)))).toBeCloseTo(0.5, 2);
    expect(shareInside(UNIT, outline(box(-1.9, 52, -1.8, 52.01)))).toBe(0);
  });

  it('leaves out what is a hole, of the one and of the other, and adds up what is in several pieces', () => {
    const hole = box(-1.9975, 52.0025, -1.9925, 52.0075);
    expect(shareInside(UNIT, outline(box(-3, 51, -1, 53), hole))).toBeCloseTo(0.75, 2);
    expect(shareInside(outline(box(-2, 52, -1.99, 52.01), hole), outline(hole))).toBe(0);
    expect(shareInside(UNIT, [[box(-2, 52, -1.9975, 52.01)], [box(-1.9925, 52, -1.99, 52.01)]])).toBeCloseTo(0.5, 2);
  });

  it('is measured closely enough where the small area is a sliver across its own frame', () => {
    const sliver: Point[] = [[-2, 52], [-1.99, 52.01], [-1.9896, 52.01], [-1.9996, 52], [-2, 52]];
    expect(shareInside(outline(sliver), outline(box(-2, 52, -1.995, 52.02)))).toBeGreaterThan(0.4);
    expect(shareInside(outline(sliver), outline(box(-2, 52, -1.995, 52.02)))).toBeLessThan(0.6);
  });
});

describe('reading a boundary', () => {
  const polygon = { type: 'Polygon', coordinates: [box(-2, 52, -1.99, 52.01)] };

  it('takes a geometry, a feature, and all features of a collection', () => {
    const feature = { type: 'Feature', properties: {}, geometry: polygon };
    for (const [json, pieces] of [[polygon, 1], [feature, 1], [{ type: 'FeatureCollection', features: [feature, { ...feature, geometry: { type: 'MultiPolygon', coordinates: [polygon.coordinates, polygon.coordinates] } }] }, 3]] as const) {
      expect(readBoundary(JSON.stringify(json))).toMatchObject({ outline: { length: pieces } });
    }
    expect(outlineOf(polygon)).toEqual([polygon.coordinates]);
  });

  it.each([
    ['{', 'not GeoJSON'], ['null', 'must be a polygon'], ['{"type":"LineString","coordinates":[[-2,52],[-1,52]]}', 'must be a polygon'], ['{"type":"FeatureCollection","features":[]}', 'holds no polygon'],
    [JSON.stringify({ type: 'Polygon', coordinates: [[[-2, 52], [-1, 52], [-1, 53], [-2, 53]]] }), 'close'],
    [JSON.stringify({ type: 'Polygon', coordinates: [[[392_000, 323_000], [393_000, 323_000], [393_000, 324_000], [392_000, 323_000]]] }), 'in degrees'],
  ])('says what is wrong with %s', (text, reason) => {
    expect(readBoundary(text)).toEqual({ fault: expect.stringContaining(reason) });
  });
});
