import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Clock } from '../../platform/time/clock.js';
import { Measure } from '../definitions/measure.entity.js';
import { SuppressedArea } from './suppressed-figure.types.js';
import { SuppressionService } from './suppression.service.js';

@Resolver(() => Measure)
export class MeasureSuppressionResolver {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly suppression: SuppressionService) {}

  @ResolveField(() => [SuppressedArea], { nullable: true, description: 'What of its figures is kept back now and why, by area and period: where nothing is kept back is not listed.' })
  @Allow(Permission.ReadRawFigures)
  suppressed(@Parent() measure: Measure): Promise<SuppressedArea[]> {
    return this.suppression.told(this.db.manager, measure, this.clock.today());
  }
}
