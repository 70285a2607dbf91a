import { Module } from '@nestjs/common';
import { CallService } from './call.service.js';
import { MeetingsResolver } from './meetings.resolver.js';
import { MeetingsService } from './meetings.service.js';
import { PersonRequestsResolver } from './person-requests.resolver.js';
import { ReopeningResolver } from './reopening.resolver.js';
import { RecipientResolver, UpdateRequestsResolver } from './update-requests.resolver.js';
import { ReopeningService } from './reopening.service.js';
import { UpdateRequestsService } from './update-requests.service.js';

@Module({
  providers: [MeetingsService, CallService, ReopeningService, MeetingsResolver, ReopeningResolver, UpdateRequestsService, UpdateRequestsResolver, RecipientResolver, PersonRequestsResolver],
  exports: [MeetingsService, ReopeningService, UpdateRequestsService],
})
export class MeetingsModule {}
