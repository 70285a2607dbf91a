import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { meetingsToShow, USUAL_MEETINGS } from './history-length.js';
import { statusHistory } from './status-history.queries.js';
import { MeetingStatuses } from './status-history.types.js';

@Resolver(() => MeetingStatuses)
export class StatusHistoryResolver {
  constructor(private readonly db: DataSource) {}

  @Query(() => [MeetingStatuses], { description: 'How many items had which status at the last meetings whose packs are frozen, oldest first.' })
  @Allow(Permission.ReadUpdates)
  async statusHistory(@Args('meetings', { type: () => Int, defaultValue: USUAL_MEETINGS }) meetings: number): Promise<MeetingStatuses[]> {
    return statusHistory(this.db, meetingsToShow(meetings));
  }
}
