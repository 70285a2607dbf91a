import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Area } from '../../localities/areas/area.entity.js';
import { Day } from '../../platform/graphql/scalars.js';

export enum ActivityMonths { BEFORE = 'BEFORE', AFTER = 'AFTER', LAST_YEAR = 'LAST_YEAR' }
registerEnumType(ActivityMonths, {
  name: 'ActivityMonths',
  description: 'Which months of an evaluation.',
  valuesMap: { BEFORE: { description: 'As many months right before.' }, AFTER: { description: 'Those in which the activity should show.' }, LAST_YEAR: { description: 'The same months a year before.' } },
});

@ObjectType({ description: 'What was counted over some months, in the place of an activity and in the rest of the area around it.' })
export class ActivityCount {
  @Field(() => ActivityMonths, { description: 'Which months.' })
  role: ActivityMonths;

  @Field(() => Day, { description: 'Their first day.' })
  start: string;

  @Field(() => Day, { description: 'The first day after them.' })
  end: string;

  @Field({ description: 'The months, in words.' })
  label: string;

  @Field(() => Float, { nullable: true, description: 'Counted in the place; empty where it is not known or not shown.' })
  count: number | null;

  @Field(() => String, { nullable: true, description: 'Why there is no count; empty where there is one.' })
  whyNone: string | null;

  @Field(() => Float, { nullable: true, description: 'Counted in the rest of the area around; empty where it is not known, not shown, or there is no such area.' })
  rest: number | null;

  @Field(() => String, { nullable: true, description: 'Why there is no count of the rest; empty where there is one, or no area around.' })
  whyNoRest: string | null;
}

@ObjectType({ description: 'The months of an activity against earlier ones, in its place alone.' })
export class ActivityChange {
  @Field(() => ActivityMonths, { description: 'Which earlier months.' })
  since: ActivityMonths;

  @Field(() => Float, { nullable: true, description: 'By how many per cent; empty on a base below 20, or where nothing can be compared.' })
  percent: number | null;

  @Field(() => Float, { nullable: true, description: 'How often chance alone would do as much.' })
  pValue: number | null;

  @Field({ description: 'The difference and how far chance goes, or why nothing can be compared.' })
  sentence: string;
}

@ObjectType({ description: 'The change in the place over the change in the rest of the area around it: a ratio of ratios.' })
export class AgainstRest {
  @Field(() => ActivityMonths, { description: 'Since which earlier months: the same months last year where all counts of them may be shown, else the months before.' })
  since: ActivityMonths;

  @Field(() => Float, { description: '1: it changed alike.' })
  ratio: number;

  @Field(() => Float, { description: 'The lower end of its 95% interval.' })
  lower: number;

  @Field(() => Float, { description: 'The upper end.' })
  upper: number;

  @Field(() => Float, { description: 'How often chance alone would do as much.' })
  pValue: number;

  @Field({ description: 'Whether the interval leaves out 1.' })
  isClear: boolean;

  @Field({ description: 'How the rest changed, and how far chance goes.' })
  sentence: string;
}

@ObjectType({ description: 'A precision area against small areas of the county that are as deprived and were not chosen.' })
export class AgainstComparable {
  @Field(() => AgainstRest, { nullable: true, description: 'The change in the place over the change in those; empty where it cannot be said.' })
  against: AgainstRest | null;

  @Field(() => String, { nullable: true, description: 'Why it cannot be said; empty where it can.' })
  whyNone: string | null;
}

@ObjectType({ description: 'What the counts of a measure say of an activity, such as a campaign, and what they do not. They never say that it did it.' })
export class ActivityEvaluation {
  @Field(() => Area, { description: 'Where it was done.' })
  area: Area;

  @Field(() => Area, { nullable: true, description: 'The area around, whose rest it is held against: of a district its county, of anything smaller its district. Empty where there is none.' })
  around: Area | null;

  @Field({ description: 'The answer, in a sentence or two.' })
  answer: string;

  @Field(() => [ActivityCount], { description: 'What was counted; empty where the figures are not shown.' })
  counts: ActivityCount[];

  @Field(() => [ActivityChange], { description: 'The place alone against earlier months.' })
  changes: ActivityChange[];

  @Field(() => AgainstRest, { nullable: true, description: 'The place against the rest; empty where it cannot be said.' })
  againstRest: AgainstRest | null;

  @Field(() => AgainstComparable, { nullable: true, description: 'The same against small areas that are as deprived; for precision areas alone.' })
  againstComparable: AgainstComparable | null;

  @Field(() => [String], { description: 'What is to be known of these counts: breaks, rebases, provisional months, what is kept back from others.' })
  notes: string[];

  @Field(() => [String], { description: 'What the counts cannot say.' })
  cannotSay: string[];
}
