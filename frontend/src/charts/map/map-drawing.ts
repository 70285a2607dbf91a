import { geoIdentity, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { MappedArea } from './mapped-area.js';
import type { Middle } from './neighbours.js';

/** TopoJSON of areas as the service gives it. */
export type Shapes = Topology<{ areas: GeometryCollection<{ code: string; district: string }> }>;

export interface MapShape extends Middle {
  path: string;
  /** How wide a name may stand in it. */
  room: number;
}

export interface MapDrawing {
  width: number;
  height: number;
  shapes: readonly MapShape[];
  /** The lines between districts, or between other groups of areas. */
  borders: string;
  isSchematic: boolean;
}

const MARGIN = 6;
/** Not higher than a screen. */
const MOST_HIGH = 620;

/** Degrees as a plane: as much narrower from west to east as they are so far north. Lines of shapes and which way round they run do not matter then. */
function flat(shapes: Shapes): Shapes {
  const { transform, bbox } = shapes;
  if (!transform || !bbox) return shapes;
  const narrower = Math.cos((((bbox[1]! + bbox[3]!) / 2) * Math.PI) / 180);
  const [[kx, ky], [tx, ty]] = [transform.scale, transform.translate];
  return { ...shapes, transform: { scale: [kx! * narrower, ky!], translate: [tx! * narrower, ty!] } };
}

const districtOf = ({ properties }: GeometryObject) => (properties as { district?: string } | undefined)?.district;
export const codeOf = ({ properties }: GeometryObject) => (properties as { code?: string } | undefined)?.code ?? '';

/** Draws areas from their shapes as wide as there is room; of one district alone, or of the whole county. Stronger lines run between districts, or whatever else areas are grouped by. */
export function drawnFrom(shapes: Shapes, district: string | null, width: number, groupOf: (area: GeometryObject) => string | null | undefined = districtOf): MapDrawing {
  const plane = flat(shapes);
  const geometries = plane.objects.areas.geometries.filter((one) => district === null || districtOf(one) === district);
  const all: GeometryCollection<{ code: string; district: string }> = { type: 'GeometryCollection', geometries };
  const features = feature(plane, all);
  const fitted = geoPath(geoIdentity().reflectY(true).fitExtent([[MARGIN, MARGIN], [width - MARGIN, MOST_HIGH - MARGIN]], features)).digits(1);
  const [[, top], [, bottom]] = fitted.bounds(features);
  const height = Number.isFinite(bottom) ? Math.ceil(bottom - top) + 2 * MARGIN : 0;
  const projection = geoIdentity().reflectY(true).fitExtent([[MARGIN, MARGIN], [width - MARGIN, Math.max(height, 1) - MARGIN]], features);
  const path = geoPath(projection).digits(1);
  return {
    width, height, isSchematic: false,
    shapes: features.features.map((one) => {
      const [x, y] = path.centroid(one);
      const [[left], [right]] = path.bounds(one);
      return { code: one.properties.code, path: path(one) ?? '', x, y, room: right - left };
    }),
    borders: path(mesh(plane, all as GeometryObject, (one, other) => groupOf(one) !== groupOf(other))) ?? '',
  };
}


const MOST_SQUARE = 150;
const GAP = 4;

/** The schematic map: each district a square as large as the others, in its neighbourhood. Null where nobody has said where they stand. */
export function squaresOf(areas: readonly MappedArea[], width: number): MapDrawing | null {
  const places = areas.flatMap(({ code, mapPlace }) => {
    const [column, row] = (mapPlace ?? '').split(',').map(Number);
    return column && row ? [{ code, column, row }] : [];
  });
  if (places.length === 0) return null;
  const [firstColumn, firstRow] = [Math.min(...places.map(({ column }) => column)), Math.min(...places.map(({ row }) => row))];
  const [columns, rows] = [Math.max(...places.map(({ column }) => column)) - firstColumn + 1, Math.max(...places.map(({ row }) => row)) - firstRow + 1];
  const size = Math.min(MOST_SQUARE, Math.floor((width - 2 * MARGIN) / columns));
  const shapes = places.map(({ code, column, row }) => {
    const [x, y, side] = [MARGIN + (column - firstColumn) * size, MARGIN + (row - firstRow) * size, size - GAP];
    return { code, path: `M ${x} ${y} h ${side} v ${side} h ${-side} Z`, x: x + side / 2, y: y + side / 2, room: side };
  });
  return { width: columns * size + 2 * MARGIN, height: rows * size + 2 * MARGIN, shapes, borders: '', isSchematic: true };
}
