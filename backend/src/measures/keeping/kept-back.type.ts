import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { Measure } from '../definitions/measure.entity.js';

@ObjectType({ description: 'How many counts of one kind of area are kept back.' })
export class KeptBackAtLevel {
  @Field(() => AreaLevel, { description: 'What kind of area.' })
  level: AreaLevel;

  @Field({ description: 'Which counts are kept back there by themselves.' })
  threshold: string;

  @Field(() => Int, { description: 'So many are kept back because they are small.' })
  primary: number;

  @Field(() => Int, { description: 'So many more, because they would give a small one away.' })
  secondary: number;
}

@ObjectType({ description: 'What is kept back of a measure, and why.' })
export class KeptBack {
  @Field(() => Measure, { description: 'The measure.' })
  measure: Measure;

  @Field({ description: 'Who may see it: its approval, or that it is missing or has run out.' })
  release: string;

  @Field({ description: 'Whether others than analysts see any figure of it today.' })
  isReleased: boolean;

  @Field(() => [KeptBackAtLevel], { description: 'By kind of area, the largest first; counts over months, quarters and years are each counted.' })
  levels: KeptBackAtLevel[];
}
