import { Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { Clock } from '../../platform/time/clock.js';
import { lastAsksOf } from './last-asks.queries.js';
import { becameInWords } from './last-asks.rules.js';
import { LastAsk } from './last-asks.types.js';

@Resolver(() => LastAsk)
export class LastAsksResolver {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  @Query(() => [LastAsk], { description: 'What was last asked of the group on each theme that the viewer’s posts lead today, and what became of it.' })
  @Allow(Permission.WriteUpdates)
  async myLastAsks(@CurrentViewer() viewer: Viewer): Promise<LastAsk[]> {
    const today = this.clock.today();
    const asks = await lastAsksOf(this.db, viewer.postIds, today);
    return asks.map(ask => ({ ...ask, became: becameInWords(ask, today) }));
  }
}
