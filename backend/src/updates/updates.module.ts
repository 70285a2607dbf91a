import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ChasingService } from './chasing.service.js';
import { CommonPartsService } from './common-parts.service.js';
import { LastAsksResolver } from './history/last-asks.resolver.js';
import { StatusHistoryResolver } from './history/status-history.resolver.js';
import { ThemeTimelineResolver } from './history/theme-timeline.resolver.js';
import { OverviewResolver } from './overview.resolver.js';
import { OverviewService } from './overview.service.js';
import { PresenceService } from './presence.service.js';
import { ReopeningResolver } from './reopening.resolver.js';
import { ReopeningService } from './reopening.service.js';
import { RequestCycleResolver } from './request-cycle.resolver.js';
import { RequestMoves } from './request-moves.js';
import { RequestUpdatesResolver } from './request-updates.resolver.js';
import { RequestVerbsResolver } from './request-verbs.resolver.js';
import { ReviewingService } from './reviewing.service.js';
import { StatusWordsResolver } from './status-words.resolver.js';
import { StatusWordsService } from './status-words.service.js';
import { StepsService } from './steps.service.js';
import { SubmittingService } from './submitting.service.js';
import { ThemeUpdatesResolver } from './theme-updates.resolver.js';
import { TogetherResolver } from './together.resolver.js';
import { UpdatePolicy } from './update.policy.js';
import { UpdateReturnsResolver } from './update-returns.resolver.js';
import { UpdatesResolver } from './updates.resolver.js';
import { WritingService } from './writing.service.js';

@Module({
  imports: [MeetingsModule, ActionsModule],
  providers: [
    WritingService, StepsService, SubmittingService, ReviewingService, ChasingService, ReopeningService, RequestMoves, UpdatePolicy, OverviewService,
    CommonPartsService, PresenceService, TogetherResolver, StatusWordsService, StatusWordsResolver,
    UpdatesResolver, RequestUpdatesResolver, ThemeUpdatesResolver, OverviewResolver,
    StatusHistoryResolver, ThemeTimelineResolver, LastAsksResolver,
    RequestVerbsResolver, RequestCycleResolver, UpdateReturnsResolver, ReopeningResolver,
  ],
  exports: [WritingService, SubmittingService, ReviewingService, ChasingService, ReopeningService],
})
export class UpdatesModule {}
