import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { sectionsAsked } from '@csa/shared/update-sections.js';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { Action } from '../../actions/action.entity.js';
import { UpdateRequest } from '../../meetings/update-request.entity.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Reason } from '../../platform/graphql/reason.js';
import { Clock } from '../../platform/time/clock.js';
import { draftByRequest } from '../writing/draft-update.queries.js';
import { UpdateSection } from '../judgements.js';
import { PerformanceUpdate } from '../performance-update.entity.js';
import { previousUpdateByRequest, writersByRequest } from '../update.loaders.js';
import { UpdatePolicy } from '../update.policy.js';
import { submissionBlockers } from '../update.rules.js';
import { WritingPresence } from '../writing/writing-presence.entity.js';

/** What updates add to the request that asks for them. */
@Resolver(() => UpdateRequest)
export class RequestUpdatesResolver {
  constructor(private readonly policy: UpdatePolicy, private readonly clock: Clock) {}

  @ResolveField(() => PerformanceUpdate, { nullable: true, description: 'The update; null until something was saved, or while it is not the viewer’s to see.' })
  @Allow(Permission.ReadUpdates)
  async update(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<PerformanceUpdate | null> {
    return this.policy.visibleUpdateOf(load, viewer, request);
  }

  @ResolveField(() => PerformanceUpdate, { nullable: true, description: 'The last accepted update of the same theme at an earlier meeting.' })
  @Allow(Permission.ReadUpdates)
  async previousUpdate(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<PerformanceUpdate | null> {
    const previous = await load.one(previousUpdateByRequest, request.id);
    return previous && this.policy.visible(load, viewer, previous);
  }

  @ResolveField(() => [Action], { nullable: true, description: 'Next steps of earlier meetings that are still open, for those who write or review: the update says what became of each.' })
  @Allow(Permission.WriteUpdates, Permission.ReviewUpdates)
  async openSteps(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<Action[] | null> {
    return (await this.policy.writesOrReviews(load, viewer, request)) ? (await load.one(draftByRequest, request.id)).openSteps : null;
  }

  @ResolveField(() => [UpdateSection], { nullable: true, description: 'The sections that this request asks for, in their order.' })
  @Allow(Permission.ReadUpdates)
  async sections(@Parent() request: UpdateRequest, @CurrentLoad() load: Load): Promise<UpdateSection[]> {
    const { openSteps, lastSteps, areas } = await load.one(draftByRequest, request.id);
    return sectionsAsked(request.form, openSteps.length + lastSteps.length > 0, areas.length) as UpdateSection[];
  }

  @ResolveField(() => [WritingPresence], { nullable: true, description: 'Who else has a section of it open to write, for those who write or review it.' })
  @Allow(Permission.WriteUpdates, Permission.ReviewUpdates)
  async writers(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<WritingPresence[] | null> {
    if (!(await this.policy.writesOrReviews(load, viewer, request))) return null;
    return (await load.one(writersByRequest, request.id)).filter(({ accountId }) => accountId !== viewer.accountId);
  }

  @ResolveField(() => [Reason], { nullable: true, description: 'What still stands between this update and submission, for those who write or review it.' })
  @Allow(Permission.WriteUpdates, Permission.ReviewUpdates)
  async blockers(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<Reason[] | null> {
    if (!(await this.policy.writesOrReviews(load, viewer, request))) return null;
    return submissionBlockers(request.form, await load.one(draftByRequest, request.id), this.clock.today());
  }
}
