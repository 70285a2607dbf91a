import { Field, ObjectType } from '@nestjs/graphql';
import { Theme } from '../../agreement/themes/theme.entity.js';
import { District } from '../../localities/district.entity.js';
import { Measure } from '../definitions/measure.entity.js';
import { FunnelPlace, SeriesRate } from '../series/measure-series.types.js';
import { MeasureState } from '../states/measure-state.js';

@ObjectType({ description: 'Where the leading measure of a priority stands in one district, and whether that differs from the county.' })
export class PriorityCell {
  @Field(() => District, { description: 'The district.' })
  district: District;

  @Field(() => MeasureState, { nullable: true, description: 'Where the measure stands there; empty where it has no figure.' })
  state: MeasureState | null;

  @Field(() => SeriesRate, { nullable: true, description: 'Its rate over twelve months; empty where there is none that can be shown.' })
  rate: SeriesRate | null;

  @Field(() => FunnelPlace, { nullable: true, description: 'Where its rate lies by limits around that of the county, which allow for how much districts spread anyway; empty where it is not compared.' })
  place: FunnelPlace | null;

  @Field(() => String, { nullable: true, description: 'Why it is not compared with the county; empty where it is.' })
  whyNotCompared: string | null;
}

@ObjectType({ description: 'A theme or locality of the agreement, and where its leading measure stands in districts.' })
export class PriorityRow {
  @Field(() => Theme, { description: 'What is a priority.' })
  theme: Theme;

  @Field(() => Measure, { nullable: true, description: 'Its leading measure: the first that tests performance, or else the first that serves it. Empty where none does.' })
  measure: Measure | null;

  @Field(() => [PriorityCell], { description: 'One for each district; of a locality its own. None where no measure serves it.' })
  cells: PriorityCell[];

  @Field(() => [String], { description: 'What the comparison of districts says, and what it cannot say. Nobody is ranked.' })
  sentences: string[];
}

@ObjectType({ description: 'What is a priority for whom: the priorities of the agreement by district.' })
export class PriorityMatrix {
  @Field(() => [District], { description: 'Today’s districts, from north to south.' })
  districts: District[];

  @Field(() => [PriorityRow], { description: 'Today’s themes in the order of the agreement, localities last.' })
  rows: PriorityRow[];
}
