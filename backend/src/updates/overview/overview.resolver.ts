import { Args, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { District } from '../../localities/district.entity.js';
import { FieldsBelow } from '../../platform/graphql/fields-below.js';
import { Day } from '../../platform/graphql/scalars.js';
import { OverviewService } from './overview.service.js';
import { Overview, type OverviewGroup, type OverviewRow } from './overview.types.js';

/** What was said of each theme: where nothing else is asked for, nothing else is read. */
const SAID: ReadonlySet<string> = new Set<keyof (Overview & OverviewGroup & OverviewRow)>(['groups', 'mode', 'rows', 'slug', 'name', 'kind', 'state', 'received', 'missing', 'rating', 'ratingWord', 'assuranceLevel', 'headline']);

function read(service: OverviewService, asked: ReadonlySet<string>, meetingId: string | null, on: string | null): Promise<Overview> {
  return [...asked].every(field => SAID.has(field)) ? service.readWhatWasSaid(meetingId, on) : service.read(meetingId, on);
}

@Resolver(() => District)
export class DistrictOverviewResolver {
  constructor(private readonly service: OverviewService) {}

  @ResolveField(() => Overview, { nullable: true, description: 'The standing item of today as every district reads it: what is countywide is written once.' })
  @Allow(Permission.ReadUpdates)
  countywide(@FieldsBelow() asked: ReadonlySet<string>): Promise<Overview> {
    return read(this.service, asked, null, null);
  }
}

@Resolver(() => Overview)
export class OverviewResolver {
  constructor(private readonly service: OverviewService) {}

  @Query(() => Overview, { description: 'The standing item of one meeting; by default of the running cycle, else of the last meeting held.' })
  @Allow(Permission.ReadUpdates)
  async overview(
    @FieldsBelow() asked: ReadonlySet<string>,
    @Args('meetingId', { type: () => ID, nullable: true }) meetingId?: string,
    @Args('on', { type: () => Day, nullable: true, description: 'Read it as on that day: the last meeting held by then, the leads and boards of the day.' }) on?: string,
  ): Promise<Overview> {
    return read(this.service, asked, meetingId ?? null, on ?? null);
  }
}
