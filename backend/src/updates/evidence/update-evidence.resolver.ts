import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { keptFields } from '@csa/shared/update-sections.js';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { requestById } from '../../meetings/meeting.loaders.js';
import { OUTSTANDING } from '../../meetings/update-request-state.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { PerformanceUpdate } from '../performance-update.entity.js';
import { UpdatePolicy } from '../update.policy.js';
import { draftByRequest } from '../writing/draft-update.queries.js';
import { commentariesByUpdate } from './evidence.queries.js';
import { JudgementConflict, MeasureCommentary } from './evidence.types.js';

/** What an update says of the figures, and what they say against it. */
@Resolver(() => PerformanceUpdate)
export class UpdateEvidenceResolver {
  constructor(private readonly policy: UpdatePolicy) {}

  @ResolveField(() => JudgementConflict, { nullable: true, description: 'Where the figures speak against the judgement: of what was submitted as it was then, of a draft as it is now. Null where they do not.' })
  @Allow(Permission.ReadUpdates)
  async conflict(@Parent() update: PerformanceUpdate, @CurrentLoad() load: Load): Promise<JudgementConflict | null> {
    const request = await load.one(requestById, update.requestId);
    if (!request || !OUTSTANDING.includes(request.state)) return update.conflict;
    return (await load.one(draftByRequest, update.requestId)).conflict;
  }

  @ResolveField(() => String, { nullable: true, description: 'Its lead’s sentence on that. Without a conflict only those who write or review it still see what was written.' })
  @Allow(Permission.ReadUpdates)
  async conflictReason(@Parent() update: PerformanceUpdate, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<string | null> {
    if (await this.conflict(update, load)) return update.conflictReason;
    const request = await load.one(requestById, update.requestId);
    return request && (await this.policy.writesOrReviews(load, viewer, request)) ? update.conflictReason : null;
  }

  @ResolveField(() => [MeasureCommentary], { nullable: true, description: 'What the lead says of single measures; null when kept to members.' })
  @Allow(Permission.ReadUpdates)
  async commentaries(@Parent() update: PerformanceUpdate, @CurrentLoad() load: Load): Promise<MeasureCommentary[] | null> {
    return keptFields(update.withheld).includes('commentaries') ? null : load.one(commentariesByUpdate, update.id);
  }
}
