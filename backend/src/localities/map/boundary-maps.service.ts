import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/time/clock.js';
import type { AreaLevel } from '../areas/area-level.js';
import { boundariesOf } from '../extents/small-areas.queries.js';
import { type MappedArea, mappedAreas } from './mapped-areas.js';
import { topologyOf } from './topology.js';

/** One for each kind of area, and those of the release before while it goes out. */
const MOST_KEPT = 8;

/** The shapes of the county's areas, made once for each release of boundaries. */
@Injectable()
export class BoundaryMaps {
  private readonly kept = new LRUCache<string, string>({ max: MOST_KEPT });

  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  /** Which areas can be drawn, under a name that changes with anything of their shapes. */
  async release(level: AreaLevel): Promise<{ areas: readonly MappedArea[]; name: string }> {
    const { areas } = await mappedAreas(this.db, level, this.clock.today());
    const rows = await this.db.query<{ id: number; since: string }[]>(`SELECT area_id AS id, known_from::text AS since FROM boundary WHERE area_id = ANY ($1) AND known_until = 'infinity'`, [shapesIn(areas)]);
    const sinceOf = new Map(rows.map(({ id, since }) => [id, since]));
    const drawn = areas.filter(area => shapesIn([area]).some(id => sinceOf.has(id)));
    const rests = drawn.map(area => [area.code, area.district, shapesIn([area]).map(id => [id, sinceOf.get(id)])]);
    return { areas: drawn, name: createHash('sha256').update(JSON.stringify(rests)).digest('base64url') };
  }

  /** The shapes as TopoJSON. */
  async shapes({ areas, name }: { areas: readonly MappedArea[]; name: string }): Promise<string> {
    const known = this.kept.get(name);
    if (known) return known;
    const own = await boundariesOf(this.db.manager, shapesIn(areas));
    const drawn = (each: readonly number[]) => each.flatMap(id => own.get(id) ?? []);
    const shapes = JSON.stringify(topologyOf(areas.map(({ id, code, district, pieces }) => ({ code, district, pieces: own.has(id) ? drawn([id]) : drawn(pieces ?? []) }))));
    this.kept.set(name, shapes);
    return shapes;
  }
}

/** Whose boundaries draw the areas: their own, or those of what they are made of. */
const shapesIn = (areas: readonly MappedArea[]) => areas.flatMap(({ id, pieces }) => [id, ...(pieces ?? [])]);
