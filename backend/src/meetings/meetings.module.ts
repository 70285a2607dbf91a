import { Module } from '@nestjs/common';
import { CallService } from './call.service.js';
import { CancellingResolver } from './cancelling.resolver.js';
import { CancellingService } from './cancelling.service.js';
import { MeetingsResolver } from './meetings.resolver.js';
import { MeetingsService } from './meetings.service.js';
import { PersonRequestsResolver } from './person-requests.resolver.js';
import { PlanningResolver } from './planning.resolver.js';
import { PlanningService } from './planning.service.js';
import { RecipientResolver, UpdateRequestsResolver } from './update-requests.resolver.js';
import { UpdateRequestsService } from './update-requests.service.js';

@Module({
  providers: [
    MeetingsService, PlanningService, CallService, CancellingService, UpdateRequestsService,
    MeetingsResolver, PlanningResolver, CancellingResolver, UpdateRequestsResolver, RecipientResolver, PersonRequestsResolver,
  ],
  exports: [MeetingsService, PlanningService, CallService, UpdateRequestsService],
})
export class MeetingsModule {}
