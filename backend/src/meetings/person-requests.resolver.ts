import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { Person } from '../governance/people/person.entity.js';
import { UpdateRequest } from './update-request.entity.js';
import { Clock } from '../platform/time/clock.js';

/** What a person owes: open requests of the themes that the posts they hold today lead. */
@Resolver(() => Person)
export class PersonRequestsResolver {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  @ResolveField(() => [UpdateRequest], { nullable: true, description: 'What the running cycle still asks of them.' })
  @Allow(Permission.ReadUpdates)
  async owes(@Parent() person: Person): Promise<UpdateRequest[]> {
    return this.db.manager
      .createQueryBuilder(UpdateRequest, 'request')
      .innerJoin('meeting', 'meeting', `meeting.id = request.meetingId AND meeting.state = 'CALL_OPEN'`)
      .innerJoin('theme', 'theme', 'theme.id = request.themeId')
      .where(`request.state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')`)
      .andWhere(
        `EXISTS (SELECT 1 FROM lead_officer JOIN post_holder ON post_holder.post_id = lead_officer.post_id
                  WHERE lead_officer.theme_id = request.theme_id AND post_holder.person_id = :person
                    AND daterange(lead_officer.valid_from, lead_officer.valid_until) @> :today::date
                    AND daterange(post_holder.valid_from, post_holder.valid_until) @> :today::date)`,
        { person: person.id, today: this.clock.today() },
      )
      .orderBy('theme.position')
      .getMany();
  }
}
