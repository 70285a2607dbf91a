import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Variation } from '../../measures/series/measure-series.types.js';

export enum ConflictKind {
  BETTER_THAN_FIGURES = 'BETTER_THAN_FIGURES',
  WORSE_THAN_FIGURES = 'WORSE_THAN_FIGURES',
}
registerEnumType(ConflictKind, {
  name: 'ConflictKind',
  description: 'How a judgement and the figures differ.',
  valuesMap: {
    BETTER_THAN_FIGURES: { description: 'Green, complete or improving, while a measure shows a special cause for concern.' },
    WORSE_THAN_FIGURES: { description: 'Red or worsening, while no measure shows more than its usual ups and downs, or some show better.' },
  },
});

@ObjectType({ description: 'A measure that speaks against a judgement, with its state when it was asked.' })
export class ConflictMeasure {
  @Field({ description: 'Its name in web addresses.' })
  slug: string;

  @Field()
  name: string;

  @Field(() => Variation, { description: 'Its state.' })
  variation: Variation;

  @Field({ description: 'The state in words.' })
  sentence: string;
}

@ObjectType({ description: 'Where the lead’s judgement and the computed states of the measures differ. Neither is wrong for it: the lead says why.' })
export class JudgementConflict {
  @Field(() => ConflictKind)
  kind: ConflictKind;

  @Field({ description: '“Green, but anti-social behaviour incidents in Staffordshire are above their usual range.”' })
  sentence: string;

  @Field(() => [ConflictMeasure], { description: 'The measures that it is about.' })
  measures: ConflictMeasure[];
}

@ObjectType({ description: 'What the lead says of one measure of the theme.' })
export class MeasureCommentary {
  @Field({ description: 'The measure, by its name in web addresses.' })
  measureSlug: string;

  @Field({ description: 'The name of the measure.' })
  measure: string;

  @Field({ description: 'What the lead says of it.' })
  text: string;
}
