import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PrecisionAreaReportsResolver, RequestAreasResolver, UpdateAreasResolver } from './areas/areas.resolver.js';
import { ChasingService } from './cycle/chasing.service.js';
import { CommonPartsService } from './writing/common-parts.service.js';
import { LastAsksResolver } from './history/last-asks.resolver.js';
import { StatusHistoryResolver } from './history/status-history.resolver.js';
import { ThemeTimelineResolver } from './history/theme-timeline.resolver.js';
import { DistrictOverviewResolver, OverviewResolver } from './overview/overview.resolver.js';
import { OverviewService } from './overview/overview.service.js';
import { PresenceService } from './writing/presence.service.js';
import { ReopeningResolver } from './cycle/reopening.resolver.js';
import { ReopeningService } from './cycle/reopening.service.js';
import { RequestCycleResolver } from './cycle/request-cycle.resolver.js';
import { RequestMoves } from './cycle/request-moves.js';
import { RequestUpdatesResolver } from './cycle/request-updates.resolver.js';
import { RequestVerbsResolver } from './cycle/request-verbs.resolver.js';
import { ReviewingService } from './cycle/reviewing.service.js';
import { StatusWordsResolver } from './status-words/status-words.resolver.js';
import { StatusWordsService } from './status-words/status-words.service.js';
import { StepsService } from './steps/steps.service.js';
import { SubmittingService } from './cycle/submitting.service.js';
import { ThemeEndingResolver } from './ending/theme-ending.resolver.js';
import { ThemeEndingService } from './ending/theme-ending.service.js';
import { ThemeUpdatesResolver } from './theme-updates.resolver.js';
import { TogetherResolver } from './writing/together.resolver.js';
import { UpdateEvidenceResolver } from './evidence/update-evidence.resolver.js';
import { UpdatePolicy } from './update.policy.js';
import { UpdateReturnsResolver } from './cycle/update-returns.resolver.js';
import { UpdatesResolver } from './updates.resolver.js';
import { VoluntaryResolver } from './voluntary/voluntary.resolver.js';
import { VoluntaryService } from './voluntary/voluntary.service.js';
import { ViewerCanResolver } from './cycle/viewer-can.resolver.js';
import { WritingService } from './writing/writing.service.js';

@Module({
  imports: [MeetingsModule, ActionsModule],
  providers: [
    WritingService, StepsService, SubmittingService, ReviewingService, ChasingService, ReopeningService, RequestMoves, UpdatePolicy, OverviewService,
    CommonPartsService, PresenceService, TogetherResolver, StatusWordsService, StatusWordsResolver,
    UpdatesResolver, UpdateEvidenceResolver, RequestUpdatesResolver, ThemeUpdatesResolver, OverviewResolver, DistrictOverviewResolver,
    ThemeEndingService, ThemeEndingResolver, StatusHistoryResolver, ThemeTimelineResolver, LastAsksResolver,
    RequestAreasResolver, UpdateAreasResolver, PrecisionAreaReportsResolver,
    VoluntaryService, VoluntaryResolver,
    RequestVerbsResolver, RequestCycleResolver, ViewerCanResolver, UpdateReturnsResolver, ReopeningResolver,
  ],
  exports: [WritingService, SubmittingService, ReviewingService, ChasingService, ReopeningService, RequestMoves, VoluntaryService],
})
export class UpdatesModule {}
