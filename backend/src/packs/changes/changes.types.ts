import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ThemeKind } from '../../agreement/themes/theme.entity.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { Day } from '../../platform/graphql/scalars.js';
import { Ask, UpdateSection } from '../../updates/judgements.js';
import { TextPart } from '../../updates/word-changes.js';
import { PackCopy } from '../pack.results.js';

export enum ItemStanding {
  /** An update now and before. */
  RECEIVED = 'RECEIVED',
  NEWLY_RECEIVED = 'NEWLY_RECEIVED',
  NEWLY_MISSING = 'NEWLY_MISSING',
  STILL_MISSING = 'STILL_MISSING',
  /** The call is open: it was submitted and waits for the coordinator. */
  WAITING = 'WAITING',
  /** The call is open: it may still come. */
  PENDING = 'PENDING',
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
}
registerEnumType(ItemStanding, { name: 'ItemStanding', description: 'Whether an item was asked and received, before and now. While its call is open, WAITING: submitted, waiting for the coordinator; PENDING: it may still come.' });

export enum AskFate {
  NEW = 'NEW',
  STILL_OPEN = 'STILL_OPEN',
  GONE = 'GONE',
}
registerEnumType(AskFate, { name: 'AskFate', description: 'What became of an ask that is more than to note. STILL_OPEN: of the same kind and in the same words, or no update came to take it back.' });

export enum StepFate {
  KEPT = 'KEPT',
  STILL_GOING = 'STILL_GOING',
  LATE = 'LATE',
  DROPPED = 'DROPPED',
  NOT_REPORTED = 'NOT_REPORTED',
}
registerEnumType(StepFate, { name: 'StepFate', description: 'What became of a next step of last time. LATE: past its day and still going. NOT_REPORTED: past its day, and nothing was said of it.' });

@ObjectType({ description: 'An ask of the group that is new, still open or gone.' })
export class AskChange {
  @Field(() => AskFate)
  fate: AskFate;

  @Field(() => Ask)
  ask: Ask;

  @Field(() => String, { nullable: true })
  detail: string | null;
}

@ObjectType({ description: 'A lead officer who joined or left.' })
export class LeadChange {
  @Field()
  lead: string;

  @Field({ description: 'True: leads now and did not before. False: the other way round.' })
  joined: boolean;

  @Field(() => Day, { nullable: true, description: 'From when, as far as the register says.' })
  from: string | null;
}

@ObjectType({ description: 'A next step of last time and what became of it.' })
export class StepChange {
  @Field()
  text: string;

  @Field()
  owner: string;

  @Field(() => Day, { description: 'The day that was promised.' })
  dueOn: string;

  @Field(() => StepFate)
  fate: StepFate;

  @Field(() => Day, { nullable: true, description: 'The new day of one that is still going.' })
  newDueOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why, where it was said.' })
  reason: string | null;
}

@ObjectType({ description: 'One field that reads differently, with both texts in full.' })
export class FieldChange {
  @Field({ description: 'Its name, as among the fields of an update.' })
  field: string;

  @Field()
  label: string;

  @Field(() => String, { nullable: true, description: 'Null where nothing was said.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'Null where nothing is said.' })
  after: string | null;

  @Field({ description: 'Whether it is a text rather than a word or a day.' })
  prose: boolean;

  @Field(() => [TextPart], { nullable: true, description: 'Word by word; null where both texts are better read in full.' })
  parts: TextPart[] | null;
}

@ObjectType({ description: 'What changed in one theme or locality.' })
export class ItemChanges {
  @Field({ description: 'Its name in web addresses.' })
  slug: string;

  @Field()
  name: string;

  @Field(() => ThemeKind)
  kind: ThemeKind;

  @Field(() => ItemStanding)
  standing: ItemStanding;

  @Field({ description: 'Its status, level of assurance or direction turned for the worse; an update that did not come any more is counted apart.' })
  gotWorse: boolean;

  @Field()
  gotBetter: boolean;

  @Field({ description: 'Whether anything changed at all.' })
  changed: boolean;

  @Field(() => [String], { description: 'What changed about how it stands, a sentence each: status, direction, boards, whether it came.' })
  sentences: string[];

  @Field(() => AskChange, { nullable: true })
  ask: AskChange | null;

  @Field(() => [LeadChange])
  leads: LeadChange[];

  @Field(() => [StepChange], { description: 'Promises of last time; empty between two versions of one pack.' })
  steps: StepChange[];

  @Field(() => [FieldChange])
  fields: FieldChange[];

  @Field(() => [UpdateSection], { description: 'Sections that cannot be compared here, because they are kept to members of the group in one or the other.' })
  withheld: UpdateSection[];
}

@ObjectType({ description: 'What changed since the meeting before: of accepted updates, and for good once the pack is frozen.' })
export class MeetingChanges {
  @Field(() => Meeting)
  meeting: Meeting;

  @Field(() => Meeting, { nullable: true, description: 'The meeting before; null when there is none to compare with.' })
  previousMeeting: Meeting | null;

  @Field({ description: 'True once it is read from the frozen pack; before that it may still change.' })
  final: boolean;

  @Field({ description: 'All of it in one sentence.' })
  summary: string;

  @Field(() => [ItemChanges], { description: 'The important first: what got worse, what did not come any more, new asks, broken promises, other changes, no change.' })
  items: ItemChanges[];
}

@ObjectType({ description: 'Two frozen versions side by side, in the copies that the viewer may see.' })
export class PackComparison {
  @Field(() => PackCopy)
  from: PackCopy;

  @Field(() => PackCopy)
  to: PackCopy;

  @Field({ description: 'All of it in one sentence.' })
  summary: string;

  @Field(() => [ItemChanges], { description: 'In the order of the agreement.' })
  items: ItemChanges[];
}
