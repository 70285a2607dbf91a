import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MeetingState } from '../../meetings/meeting-state.js';
import { UpdateForm } from '../../meetings/update-request.entity.js';
import { UpdateRequestState } from '../../meetings/update-request-state.js';
import { Day } from '../../platform/graphql/scalars.js';
import { AssuranceLevel, Direction, Rating } from '../judgements.js';

@ObjectType({ description: 'A board that governed a theme on the day of a meeting.' })
export class BoardThen {
  @Field({ description: 'Its name in web addresses.' })
  slug: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true, description: 'What the board was to the theme, where more is said than that it governed it.' })
  role: string | null;
}

@ObjectType({ description: 'One theme or locality at one meeting: who led it then, which board governed it then, and how it was judged.' })
export class ThemeMeeting {
  @Field(() => ID)
  meetingId: string;

  @Field(() => Day)
  heldOn: string;

  @Field(() => MeetingState)
  meetingState: MeetingState;

  @Field({ description: 'True for invented trial content.' })
  illustrative: boolean;

  @Field(() => UpdateRequestState, { nullable: true, description: 'Null where the meeting asked for nothing.' })
  state: UpdateRequestState | null;

  @Field(() => UpdateForm, { nullable: true, description: 'Which form was asked for; null where the meeting asked for nothing.' })
  form: UpdateForm | null;

  @Field({ description: 'Whether an update was accepted for it.' })
  received: boolean;

  @Field({ description: 'Whether its lead had nothing to report and said why.' })
  nilReturn: boolean;

  @Field(() => Rating, { nullable: true })
  rating: Rating | null;

  @Field(() => String, { nullable: true, description: 'The partnership’s word for it when it was given.' })
  ratingWord: string | null;

  @Field(() => Direction, { nullable: true })
  direction: Direction | null;

  @Field(() => AssuranceLevel, { nullable: true })
  assuranceLevel: AssuranceLevel | null;

  @Field(() => String, { nullable: true })
  headline: string | null;

  @Field(() => [String], { description: 'Who led it on the day of the meeting, or leads it today where the meeting is still to come.' })
  leads: string[];

  @Field(() => [BoardThen], { description: 'The boards that governed it that day.' })
  boards: BoardThen[];

  requestId: string | null;
}
