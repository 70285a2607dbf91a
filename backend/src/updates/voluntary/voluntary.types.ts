import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { UpdateRequest } from '../../meetings/update-request.entity.js';
import { Reason } from '../../platform/graphql/reason.js';
import { UpdateBlocked } from '../update.results.js';

@InputType({ description: 'Begins a voluntary report of a district for the meeting whose call is open.' })
export class BeginVoluntaryReportInput {
  @Field({ description: 'The district, by its name in web addresses.' })
  districtSlug: string;
}

@ObjectType({ description: 'What somebody who writes for a district can do about its update now.' })
export class DistrictReporting {
  @Field(() => UpdateRequest, { nullable: true, description: 'The update for the meeting whose call is open: that of a locality priority, or the voluntary report once it was begun.' })
  request: UpdateRequest | null;

  @Field(() => [Reason], { description: 'Why no voluntary report can be begun now; empty when one can, or is there.' })
  blockers: Reason[];
}

export const BeginVoluntaryReportResult = createUnionType({
  name: 'BeginVoluntaryReportResult', types: () => [UpdateRequest, UpdateBlocked] as const, resolveType: (value: object) => value.constructor,
});
