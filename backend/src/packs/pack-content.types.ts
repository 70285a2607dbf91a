import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReportingMode } from '../agreement/themes/reporting-mode.js';
import { PackArea } from './pack-area.type.js';
import { ThemeKind } from '../agreement/themes/theme.entity.js';
import { UpdateForm } from '../meetings/update-request.entity.js';
import { MeasureFilesTotal } from '../measures/files-total/files-total.type.js';
import { MeasureState } from '../measures/states/measure-state.js';
import { DateTime, Day } from '../platform/graphql/scalars.js';
import { JudgementConflict, MeasureCommentary } from '../updates/evidence/evidence.types.js';
import { Ask, AssuranceLevel, Direction, Outcome, Rating, UpdateSection } from '../updates/judgements.js';

const text = () => Field(() => String, { nullable: true });

@ObjectType({ description: 'A next step as it was frozen.' })
export class PackNextStep {
  @Field()
  text: string;

  @Field()
  owner: string;

  @Field(() => Day)
  dueOn: string;
}

@ObjectType({ description: 'Somebody who led an item in the year before its meeting.' })
export class PackLeadTerm {
  @Field({ description: 'As among the leads of the item.' })
  lead: string;

  @Field(() => Day, { nullable: true, description: 'The first day; null when it is not recorded.' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day on which they led no more; null when they still did.' })
  until: string | null;
}

@ObjectType({ description: 'What became of a next step of an earlier meeting, as it was frozen.' })
export class PackLastStep {
  @Field()
  text: string;

  @Field()
  owner: string;

  @Field(() => Outcome)
  outcome: Outcome;

  @Field(() => Day, { nullable: true, description: 'The day that was promised before.' })
  wasDueOn: string | null;

  @Field(() => Day, { nullable: true, description: 'The new day of a step that is still going.' })
  dueOn: string | null;

  @text()
  reason: string | null;
}

@ObjectType({ description: 'A link to evidence as it was frozen.' })
export class PackLink {
  @Field()
  title: string;

  @Field()
  address: string;
}

@ObjectType({ description: 'One theme or locality as it was frozen, in the words of its update.' })
export class PackItem {
  @Field()
  slug: string;

  @Field()
  name: string;

  @Field(() => ThemeKind)
  kind: ThemeKind;

  @Field(() => ReportingMode)
  mode: ReportingMode;

  @Field(() => UpdateForm)
  form: UpdateForm;

  @Field({ description: 'Whether an update was accepted.' })
  received: boolean;

  @Field(() => String, { nullable: true, description: 'Where none was: since when, and who leads.' })
  missing: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Where none was: whether one was submitted, went back to its lead and was not resubmitted; null in older packs.' })
  notResubmitted?: boolean;

  @Field(() => [String], { description: 'The lead officers that the request was addressed to.' })
  leads: string[];

  @Field(() => [PackLeadTerm], { nullable: true, description: 'Who led it since when and until when, as far as the register said; null in older packs.' })
  leadTerms?: PackLeadTerm[];

  @Field(() => [String], { description: 'The boards that govern it.' })
  boards: string[];

  @Field(() => String, { nullable: true, description: 'A nil return: why there was nothing to report; null for every other item, and in older packs.' })
  nilReason?: string | null;

  @Field(() => Rating, { nullable: true })
  rating: Rating | null;

  @Field(() => String, { nullable: true, description: 'The partnership’s word for the rating when it was given; null in older packs.' })
  ratingWord?: string | null;

  @Field(() => String, { nullable: true, description: 'What the partnership meant by it; null in older packs.' })
  ratingMeaning?: string | null;

  @text()
  ratingReason: string | null;

  @Field(() => Rating, { nullable: true })
  previousRating: Rating | null;

  @Field(() => String, { nullable: true, description: 'The word for that one when it was given; null in older packs.' })
  previousRatingWord?: string | null;

  @Field(() => AssuranceLevel, { nullable: true })
  previousAssuranceLevel: AssuranceLevel | null;

  @Field(() => Day, { nullable: true, description: 'The meeting that those were given at; null in older packs.' })
  previousHeldOn?: string | null;

  @Field({ description: 'How the judgement moved, in words.' })
  change: string;

  @Field(() => Direction, { nullable: true })
  direction: Direction | null;

  @text()
  headline: string | null;

  @text()
  progress: string | null;

  @Field(() => [PackArea], { nullable: true, description: 'Each precision area of a locality, with what was said of it and what was counted there; empty but for a locality, null in packs frozen before this was asked.' })
  areas?: PackArea[];

  @text()
  concerns: string | null;

  @Field(() => [PackLastStep], { nullable: true, description: 'What became of earlier next steps; null in packs frozen before this was asked.' })
  lastSteps: PackLastStep[];

  @Field(() => [PackNextStep], { description: 'New next steps; those that go on from before are among lastSteps.' })
  nextSteps: PackNextStep[];

  @Field(() => [PackLink], { nullable: true, description: 'Links to evidence; null in packs frozen before there were any.' })
  evidence: PackLink[];

  @Field(() => [MeasureState], { nullable: true, description: 'Its measures, the exceptions first, as they stood; null in packs frozen before there were any.' })
  measures?: MeasureState[];

  @Field(() => [MeasureFilesTotal], { nullable: true, description: 'How the counts that it shows agreed with what the police’s files held, each measure and period once; empty where nothing was counted apart, null in packs frozen before this was kept.' })
  filesTotals?: MeasureFilesTotal[];

  @Field(() => DateTime, { nullable: true, description: 'The moment at which those figures were known: what is revised later changes nothing here. Null in older packs.' })
  knownAt?: string;

  @Field(() => [MeasureCommentary], { nullable: true, description: 'What the lead said of single measures; null in packs frozen before there were any.' })
  commentaries?: MeasureCommentary[];

  @Field(() => JudgementConflict, { nullable: true, description: 'Where the figures spoke against the judgement when the update was submitted; null where they did not, and in older packs.' })
  conflict?: JudgementConflict | null;

  @Field(() => String, { nullable: true, description: 'What the lead said to that; null where there was none, and in older packs.' })
  conflictReason?: string | null;

  @Field(() => Ask, { nullable: true })
  ask: Ask | null;

  @text()
  askDetail: string | null;

  @text()
  assuranceBoard: string | null;

  @Field(() => Day, { nullable: true })
  assuredOn: string | null;

  @Field(() => AssuranceLevel, { nullable: true })
  assuranceLevel: AssuranceLevel | null;

  @text()
  assuranceReason: string | null;

  @text()
  keyMessages: string | null;

  @text()
  escalations: string | null;

  @Field(() => [UpdateSection], { description: 'Sections that their writer kept to members of the group.' })
  membersOnly: UpdateSection[];

  @Field(() => [UpdateSection], { description: 'Those of them that were left out of this copy.' })
  withheld: UpdateSection[];

  @text()
  submittedByPost: string | null;

  @Field(() => DateTime, { nullable: true })
  submittedAt: string | null;

  @Field()
  illustrative: boolean;
}

/** What a pack holds. Plain JSON: exactly this is hashed, so a field added here begins with the next version that is frozen. */
@ObjectType({ description: 'What a pack holds.' })
export class PackContent {
  @Field()
  partnership: string;

  @Field()
  meetingTitle: string;

  @Field(() => Day)
  heldOn: string;

  @Field(() => Int, { nullable: true, description: 'Counts from 1; null in packs frozen before versions were counted in the content.' })
  version?: number;

  @Field(() => String, { nullable: true, description: 'Why this version followed the one before; null in the first.' })
  reason?: string | null;

  @Field(() => DateTime)
  frozenAt: string;

  @Field()
  illustrative: boolean;

  @Field(() => [String], { description: 'Counts, changes and asks, a sentence each.' })
  summary: string[];

  @Field(() => [PackItem], { description: 'Every theme and locality that was asked, in the order of the agreement.' })
  items: PackItem[];
}
