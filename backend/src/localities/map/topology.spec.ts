import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { type Drawn, topologyOf } from './topology.js';

const square = (x: number, y: number, side = 0.01) => ({ type: 'Polygon', coordinates: [[[x, y], [x, y + side], [x + side, y + side], [x + side, y], [x, y]]] });
const drawn = (code: string, ...pieces: object[]): Drawn => ({ code, district: 'E07000194', pieces });
function arcsIn({ objects }: ReturnType<typeof topologyOf>): Set<number> {
  const { geometries } = objects.areas as unknown as { geometries: { arcs: unknown[] }[] };
  return new Set(geometries.flatMap(({ arcs }) => (arcs.flat(3) as number[]).map(arc => (arc < 0 ? ~arc : arc))));
}

/** As jagged as a river: as many points between two corners as a boundary of full detail has. */
function jagged(x: number, y: number, side: number): object {
  const line = (x1: number, y1: number, x2: number, y2: number) => Array.from({ length: 60 }, (_, step) => {
    const part = step / 60;
    const aside = step === 0 ? 0 : Math.sin((x1 + x2 + y1 + y2) * 900 + step * 7) * side * 0.02;
    return [x1 + (x2 - x1) * part + (x1 === x2 ? aside : 0), y1 + (y2 - y1) * part + (y1 === y2 ? aside : 0)];
  });
  const there = [...line(x, y, x, y + side), ...line(x, y + side, x + side, y + side)];
  const back = [...line(x, y, x + side, y), ...line(x + side, y, x + side, y + side)];
  return { type: 'Polygon', coordinates: [[...there, [x + side, y + side], ...back.slice(1).reverse(), [x, y]]] };
}

describe('the shapes of a map', () => {
  it('hold the line between two neighbours once', () => {
    const shapes = topologyOf([drawn('A', square(-2, 52)), drawn('B', square(-1.99, 52))]);
    expect(shapes.arcs).toHaveLength(3);
    expect(shapes.objects.areas).toMatchObject({ geometries: [{ properties: { code: 'A', district: 'E07000194' } }, { properties: { code: 'B' } }] });
    expect(shapes.arcs.flat(2).every(Number.isInteger)).toBe(true);
  });

  it('leave out the lines inside what is made up of small areas', () => {
    const shapes = topologyOf([drawn('WARD', square(-2, 52), square(-1.99, 52))]);
    expect(arcsIn(shapes).size).toBe(shapes.arcs.length);
    expect(shapes.objects.areas).toMatchObject({ geometries: [{ type: 'MultiPolygon', properties: { code: 'WARD' } }] });
  });

  it('are none where nothing can be drawn', () => {
    expect(topologyOf([])).toMatchObject({ objects: { areas: { geometries: [] } }, arcs: [] });
  });

  it('of 700 areas in full detail are as small as a screen needs: at most 120 kB when packed', () => {
    const areas = Array.from({ length: 700 }, (_, place) => drawn(`E01${place}`, jagged(-2 + (place % 28) * 0.02, 52 + Math.floor(place / 28) * 0.02, 0.02)));
    const packed = gzipSync(JSON.stringify(topologyOf(areas))).length;
    expect(packed).toBeLessThan(120_000);
    expect(packed).toBeGreaterThan(20_000);
  });
});
