import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Area } from '../../localities/areas/area.entity.js';

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

  @Field({ description: 'The difference and how far chance goes, or why nothing can be compared.' })
  sentence: string;
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

  @Field(() => String, { nullable: true, description: 'The place against the rest: how that changed, and how far chance goes; empty where it cannot be said.' })
  againstRest: string | null;

  @Field(() => String, { nullable: true, description: 'The same against small areas of the county that are as deprived and in no precision area, or why it cannot be said; for precision areas alone.' })
  againstComparable: string | null;

  @Field(() => [String], { description: 'What is to be known of these counts: breaks, rebases, provisional months, what is kept back from others.' })
  notes: string[];

  @Field(() => [String], { description: 'What the counts cannot say.' })
  cannotSay: string[];
}
