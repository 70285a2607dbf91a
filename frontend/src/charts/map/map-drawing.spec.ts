import { describe, expect, it } from '@jest/globals';
import { drawnFrom, type Shapes, squaresOf } from './map-drawing.js';
import type { MappedArea } from './mapped-area.js';

/** Two squares of a degree beside each other, A in the west, with the line between them once. */
const SHAPES = {
  type: 'Topology',
  bbox: [-2, 52, 0, 53],
  transform: { scale: [1, 1], translate: [-2, 52] },
  arcs: [[[1, 0], [0, 1]], [[1, 1], [-1, 0], [0, -1], [1, 0]], [[1, 0], [1, 0], [0, 1], [-1, 0]]],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { code: 'A', district: 'one' } },
        { type: 'Polygon', arcs: [[2, -1]], properties: { code: 'B', district: 'two' } },
      ],
    },
  },
} as unknown as Shapes;

const place = (code: string, mapPlace: string | null) => ({ code, mapPlace }) as MappedArea;

describe('a map that is drawn', () => {
  it('has north above and west left, as wide as there is room, and squeezes degrees as they are so far north', () => {
    const { width, height, shapes, borders } = drawnFrom(SHAPES, null, 400);
    const [a, b] = shapes;
    expect([a!.code, b!.code, width]).toEqual(['A', 'B', 400]);
    expect(a!.x).toBeLessThan(b!.x);
    expect(Math.abs(a!.y - b!.y)).toBeLessThan(1);
    expect(a!.path).toMatch(/^M[\d.,LZ]+$/);
    // Two degrees from west to east are as long as 1.22 from south to north.
    expect(height).toBeGreaterThan(300);
    expect(height).toBeLessThan(345);
    expect(borders).toMatch(/^M/);
  });

  it('of one district fills the room with it alone', () => {
    const { shapes } = drawnFrom(SHAPES, 'two', 400);
    expect(shapes.map(({ code }) => code)).toEqual(['B']);
    expect(shapes[0]!.room).toBeGreaterThan(300);
  });
});

describe('the schematic map', () => {
  it('places squares by column and row, from the first that are used', () => {
    const { shapes, isSchematic } = squaresOf([place('A', '2,3'), place('B', '3,3'), place('C', '2,4')], 312)!;
    const [a, b, c] = shapes;
    expect(isSchematic).toBe(true);
    expect([b!.x - a!.x, b!.y - a!.y]).toEqual([150, 0]);
    expect([c!.x - a!.x, c!.y - a!.y]).toEqual([0, 150]);
    expect(a!.path.startsWith('M 6 6 ')).toBe(true);
  });

  it('is none where nobody has said where districts stand', () => {
    expect(squaresOf([place('A', null)], 312)).toBeNull();
  });
});
