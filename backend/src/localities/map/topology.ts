import { mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

export interface Drawn {
  code: string;
  /** The code of the district that it is or lies in. */
  district: string;
  /** What it is made up of: its own boundary, or those of the small areas in it. */
  pieces: readonly object[];
}

/** So many points at most: a county of 700 small areas keeps its shapes by it, and stays far below 120 kB when packed. */
const MOST_POINTS = 20_000;
/** Neighbours share a line where their points agree to about ten metres in a county. */
const GRID = 1e5;
/** Steps across the county that coordinates are rounded to: far finer than a screen has points. */
const STEPS = 1e4;

type Shapes = Topology<Record<string, GeometryCollection<object>>>;

/** The shapes of areas for a screen: lines between neighbours once, as few points as show them, whole numbers. */
export function topologyOf(areas: readonly Drawn[]): Topology {
  const collection = { type: 'GeometryCollection', geometries: areas.flatMap(({ pieces }) => pieces) } as const;
  if (collection.geometries.length === 0) return { type: 'Topology', objects: { areas: { type: 'GeometryCollection', geometries: [] } }, arcs: [] };
  const whole = presimplify(topology({ pieces: collection }, GRID) as Shapes);
  const points = whole.arcs.reduce((sum, arc) => sum + arc.length, 0);
  const simple = simplify(whole, points > MOST_POINTS ? quantile(whole, 1 - MOST_POINTS / points) : 0) as Shapes;
  let next = 0;
  const geometries = areas.map(({ code, district, pieces: { length } }) => {
    const own = simple.objects.pieces!.geometries.slice(next, (next += length)) as (Polygon | MultiPolygon)[];
    return { ...(own.length === 1 ? own[0]! : mergeArcs(simple, own)), properties: { code, district } };
  });
  const placed: Shapes = { ...simple, objects: { areas: { type: 'GeometryCollection', geometries } } };
  // Lines between the pieces of a merged area are not drawn any more.
  return quantize(filter(placed, () => true) as Shapes, STEPS);
}
