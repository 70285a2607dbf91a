import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Area } from '../../localities/areas/area.entity.js';
import { Day } from '../../platform/graphql/scalars.js';

export enum SuppressionReason { SMALL = 'SMALL', PROTECTING = 'PROTECTING', SHOWN_BEFORE = 'SHOWN_BEFORE' }
registerEnumType(SuppressionReason, {
  name: 'SuppressionReason',
  description: 'Why a figure is kept back, or is not although it is small.',
  valuesMap: {
    SMALL: { description: 'It is small by itself.' },
    PROTECTING: { description: 'It would give a small one away.' },
    SHOWN_BEFORE: { description: 'It is small, but an earlier release showed it: hiding it would hide nothing.' },
  },
});

@ObjectType({ description: 'A figure, or a sum over a quarter or year, that readers do not see, and why. Only analysts are told: which of two is the small one says much of it.' })
export class SuppressedFigure {
  @Field(() => Day, { description: 'The first day of the period.' })
  start: string;

  @Field(() => Day, { description: 'The first day after it.' })
  end: string;

  @Field(() => Float, { description: 'What was counted; of a percentage, how many are in it.' })
  count: number;

  @Field(() => SuppressionReason, { description: 'Why.' })
  reason: SuppressionReason;

  @Field({ description: 'Hidden, and to be worked out all the same from what earlier releases showed.' })
  isGivenAway: boolean;
}

@ObjectType({ description: 'What readers do not see of a measure in one area.' })
export class SuppressedArea {
  @Field(() => Area, { description: 'Where.' })
  area: Area;

  @Field(() => Int, { description: 'So many are small by themselves.' })
  small: number;

  @Field(() => Int, { description: 'So many would give a small one away.' })
  protecting: number;

  @Field(() => Int, { description: 'So many are small and not hidden, because an earlier release showed them.' })
  shownBefore: number;

  @Field(() => [SuppressedFigure], { description: 'In order of time.' })
  figures: SuppressedFigure[];
}
