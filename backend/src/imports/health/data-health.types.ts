import { Field, Int, ObjectType } from '@nestjs/graphql';
import { MeasureFrequency } from '../../measures/definitions/measure.entity.js';
import { DateTime, Day } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'How fresh and how whole the figures of a measure are, in the county, its districts and its force.' })
export class MeasureHealth {
  @Field({ description: 'The measure’s name in web addresses.' })
  slug: string;

  @Field({ description: 'The measure’s name.' })
  name: string;

  @Field({ description: 'What kind of file brings it.' })
  kind: string;

  @Field({ description: 'Who publishes it.' })
  publisher: string;

  @Field(() => MeasureFrequency, { description: 'What period one figure is about.' })
  frequency: MeasureFrequency;

  @Field(() => Day, { nullable: true, description: 'The first day that figures are about; empty where there are none.' })
  firstStart: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day after what the latest figures are about.' })
  lastEnd: string | null;

  @Field(() => Int, { nullable: true, description: 'How many days ago that was.' })
  daysOld: number | null;

  @Field(() => Day, { nullable: true, description: 'When the figures of the next period usually come out; empty where there are none yet.' })
  nextDueOn: string | null;

  @Field({ description: 'Whether they should have come by today.' })
  isLate: boolean;

  @Field(() => Int, { description: 'How many periods between the first and the latest have no figures.' })
  missing: number;

  @Field(() => [Day], { description: 'The first days of the first twelve of these periods.' })
  missingStarts: string[];

  @Field(() => Int, { nullable: true, description: 'The import that brought the latest figures.' })
  importId: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when the latest figures are known.' })
  knownFrom: Date | null;

  @Field(() => Day, { nullable: true, description: 'The first day on which the permission to show it no longer holds; empty where it needs none, or none was given a day.' })
  releaseUntil: string | null;

  @Field(() => Int, { nullable: true, description: 'In how many days that is; negative once it ran out.' })
  releaseDaysLeft: number | null;
}
