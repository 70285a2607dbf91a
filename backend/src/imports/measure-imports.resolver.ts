import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { Measure } from '../measures/definitions/measure.entity.js';
import { measureAndParts } from '../measures/definitions/measure-parts.js';
import { DateTime } from '../platform/graphql/scalars.js';

/** The latest import that stands and has figures of the measure or, where it is a sum, of its parts. $1 the measure. */
const LATEST = `
  SELECT max(run.committed_at) AS at FROM import_run run
   WHERE run.state = 'COMMITTED' AND EXISTS (
     SELECT FROM observation WHERE import_id = run.id AND measure_id IN (${measureAndParts('$1')}))`;

@Resolver(() => Measure)
export class MeasureImportsResolver {
  constructor(private readonly db: DataSource) {}

  @ResolveField(() => DateTime, { nullable: true, description: 'When figures of it were last imported; empty where never.' })
  @Allow(Permission.ReadMeasures)
  async lastImportedAt(@Parent() measure: Measure): Promise<Date | null> {
    const [{ at }] = await this.db.query<[{ at: Date | null }]>(LATEST, [measure.id]);
    return at;
  }
}
