import { Field, ObjectType } from '@nestjs/graphql';
import { ReportingMode } from '../../agreement/themes/reporting-mode.js';
import { ThemeKind } from '../../agreement/themes/theme.entity.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { UpdateRequestState } from '../../meetings/update-request-state.js';
import { Day } from '../../platform/graphql/scalars.js';
import { Ask, AssuranceLevel, Direction, Rating } from '../judgements.js';

@ObjectType({ description: 'The measure that the agreement takes as the test of its success.' })
export class OverallMeasure {
  @Field({ description: 'Its name in web addresses.' })
  slug: string;

  @Field({ description: 'What it says, in a sentence or two.' })
  sentence: string;

  @Field({ description: 'Who publishes it.' })
  publisher: string;
}

@ObjectType({ description: 'One theme or locality on the overview.' })
export class OverviewRow {
  @Field({ description: 'Its name in web addresses.' })
  slug: string;

  @Field()
  name: string;

  @Field(() => ThemeKind)
  kind: ThemeKind;

  @Field(() => ReportingMode)
  mode: ReportingMode;

  @Field(() => [String], { description: 'Its lead officers with their organisations; posts without a named holder say so.' })
  leads: string[];

  @Field(() => [String], { description: 'The organisations of its lead officers.' })
  organisations: string[];

  @Field(() => [String], { description: 'The boards that govern it.' })
  boards: string[];

  @Field(() => UpdateRequestState, { nullable: true, description: 'Null where this meeting asked for nothing.' })
  state: UpdateRequestState | null;

  @Field(() => String, { nullable: true, description: 'The states of its measures today, in counts and words: “1 concern, 4 as usual”; empty where it has none.' })
  evidenceInWords: string | null;

  @Field({ description: 'Whether an update was accepted for this meeting.' })
  received: boolean;

  @Field(() => String, { nullable: true, description: 'Where none was: why, and how old the last one is.' })
  missing: string | null;

  @Field({ description: 'Whether its lead had nothing to report and said why: neither rated nor missing.' })
  nilReturn: boolean;

  @Field(() => Rating, { nullable: true })
  rating: Rating | null;

  @Field(() => String, { nullable: true, description: 'The partnership’s word for it when it was given, where that is not the one the product came with.' })
  ratingWord?: string | null;

  @Field(() => Rating, { nullable: true, description: 'The rating of the accepted update before.' })
  previousRating: Rating | null;

  @Field(() => String, { nullable: true, description: 'The word for that one, in the same way.' })
  previousRatingWord?: string | null;

  @Field(() => Direction, { nullable: true })
  direction: Direction | null;

  @Field(() => String, { nullable: true })
  headline: string | null;

  @Field(() => String, { nullable: true, description: 'Where the figures spoke against the judgement when it was submitted: “Green, but …”; null where they did not.' })
  conflict: string | null;

  @Field(() => String, { nullable: true, description: 'What the lead says to that.' })
  conflictReason: string | null;

  @Field(() => Ask, { nullable: true })
  ask: Ask | null;

  @Field(() => String, { nullable: true })
  askDetail: string | null;

  @Field(() => AssuranceLevel, { nullable: true })
  assuranceLevel: AssuranceLevel | null;

  @Field(() => AssuranceLevel, { nullable: true, description: 'The level of the accepted update before.' })
  previousAssuranceLevel: AssuranceLevel | null;

  @Field(() => Day, { nullable: true, description: 'The day the board gave its assurance.' })
  assuredOn: string | null;

  @Field({ description: 'How the judgement moved, in words: “Amber, was Red”.' })
  change: string;

  @Field({ description: 'The last eight meetings up to this one, one character each, the oldest first: R red, A amber, G green, C complete, U not rated; assurance s substantial, r reasonable, l limited, n none; - no update received, ? none yet, . not asked.' })
  strip: string;

  @Field(() => Day, { nullable: true, description: 'The meeting that its last accepted update was for; null when there was none.' })
  lastUpdateOn: string | null;

  @Field({ description: 'True for invented trial content.' })
  illustrative: boolean;
}

@ObjectType({ description: 'The rows of one reporting mode.' })
export class OverviewGroup {
  @Field(() => ReportingMode)
  mode: ReportingMode;

  @Field({ description: 'What the mode means, in one sentence.' })
  meaning: string;

  @Field({ description: 'Its counts in words.' })
  summary: string;

  @Field(() => [OverviewRow])
  rows: OverviewRow[];
}

@ObjectType({ description: 'The page the meeting opens on: all themes and localities by status.' })
export class Overview {
  @Field(() => Meeting, { nullable: true, description: 'The meeting it is read for; null when none is planned.' })
  meeting: Meeting | null;

  @Field(() => Meeting, { nullable: true, description: 'The meeting that changes are counted from.' })
  previousMeeting: Meeting | null;

  @Field(() => Day, { description: 'The day whose leads and boards are shown, and from which the age of updates is counted.' })
  day: string;

  @Field(() => [Day], { description: 'The days of the meetings in the strips of the rows, the oldest first.' })
  stripDays: string[];

  @Field(() => [String], { description: 'Counts, changes and asks, a sentence each.' })
  summary: string[];

  @Field(() => OverallMeasure, { nullable: true, description: 'The test of the agreement’s success, as known today; empty without figures, and where the overview is read as on an earlier day.' })
  overall: OverallMeasure | null;

  @Field(() => [OverviewGroup], { description: 'Monitored, assured, ad hoc.' })
  groups: OverviewGroup[];

  @Field({ description: 'True for invented trial content.' })
  illustrative: boolean;
}
