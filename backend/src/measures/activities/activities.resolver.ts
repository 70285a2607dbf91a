import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { Day } from '../../platform/graphql/scalars.js';
import { Measure } from '../definitions/measure.entity.js';
import { ActivitiesService } from './activities.service.js';
import { whyNoActivity } from './activity.rules.js';
import { ActivityEvaluation } from './activity.types.js';

@Resolver(() => Measure)
export class ActivitiesResolver {
  constructor(private readonly activities: ActivitiesService) {}

  @Query(() => ActivityEvaluation, { description: 'Did it work? What a measure says of an activity: before, after, the same months last year, and the rest of the area around.' })
  @Allow(Permission.ReadMeasures)
  activityEvaluation(
    @CurrentViewer() viewer: Viewer,
    @Args('measure', { description: 'The measure’s name in web addresses.' }) measure: string,
    @Args('area', { description: 'The code of the area where it was done: a district, a precision area, any other.' }) area: string,
    @Args('from', { type: () => Day, description: 'The first day of the first month in which it should show.' }) from: string,
    @Args('months', { type: () => Int, description: 'In how many months, 12 at most.' }) months: number,
  ): Promise<ActivityEvaluation> {
    return this.activities.evaluate(viewer, measure, area, from, months);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why no activity can be evaluated by it; empty where one can.' })
  @Allow(Permission.ReadMeasures)
  whyNoActivity(@Parent() measure: Measure): string | null {
    return whyNoActivity(measure);
  }
}
