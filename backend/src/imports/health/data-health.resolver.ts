import { Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Clock } from '../../platform/time/clock.js';
import { dataHealth } from './data-health.queries.js';
import { MeasureHealth } from './data-health.types.js';

@Resolver(() => MeasureHealth)
export class DataHealthResolver {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  @Query(() => [MeasureHealth], { name: 'dataHealth', description: 'How fresh and how whole the figures of every measure are, by the file that brings them.' })
  @Allow(Permission.ImportFigures)
  list(): Promise<MeasureHealth[]> {
    return dataHealth(this.db, this.clock.today());
  }
}
