import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/graphql/scalars.js';

const counted = (description: string) => Field(() => Int, { description });

@ObjectType({ description: 'How many monitored items of a meeting had each status.' })
export class RatingCounts {
  @counted('Off track.')
  red: number;

  @counted('At risk.')
  amber: number;

  @counted('On track.')
  green: number;

  @counted('Complete.')
  blue: number;

  @counted('An update was received, without a rating.')
  notRated: number;

  @counted('The lead had nothing to report and said why.')
  nilReturn: number;

  @counted('Submitted, went back to its lead and was not resubmitted.')
  notResubmitted: number;

  @counted('Asked for, and none was received.')
  notReceived: number;
}

@ObjectType({ description: 'How many assured items of a meeting had each level of assurance.' })
export class AssuranceCounts {
  @counted('Delivery is sound and well governed.')
  substantial: number;

  @counted('Generally sound.')
  reasonable: number;

  @counted('Significant gaps.')
  limited: number;

  @counted('The board could give none.')
  none: number;

  @counted('The lead had nothing to report and said why.')
  nilReturn: number;

  @counted('Submitted, went back to its lead and was not resubmitted.')
  notResubmitted: number;

  @counted('Asked for, and none was received.')
  notReceived: number;
}

@ObjectType({ description: 'The statuses before one meeting, as its pack was frozen.' })
export class MeetingStatuses {
  @Field(() => ID)
  meetingId: string;

  @Field(() => Day)
  heldOn: string;

  @Field({ description: 'True for invented trial content.' })
  illustrative: boolean;

  @Field(() => RatingCounts, { description: 'Themes and localities that the group itself monitors.' })
  monitored: RatingCounts;

  @Field(() => AssuranceCounts, { description: 'Themes for which another board gives assurance.' })
  assured: AssuranceCounts;
}
