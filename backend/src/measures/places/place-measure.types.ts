import { Field, Float, ObjectType, PickType } from '@nestjs/graphql';
import { FilesTotal } from '../files-total/files-total.type.js';
import { FunnelPlace, SeriesRate } from '../series/measure-series.types.js';
import { MeasureState } from '../states/measure-state.js';

@ObjectType({ description: 'A year’s count of a measure in an area, or in what is left of one.' })
export class PlaceFigure {
  @Field({ description: 'Where: an area, or “the rest of Stafford”.' })
  name: string;

  @Field(() => Float, { nullable: true, description: 'Counted in the twelve months; empty where it is not known, or kept back.' })
  count: number | null;

  @Field(() => SeriesRate, { nullable: true, description: 'Per 1,000 residents or households; empty where they are not known.' })
  rate: SeriesRate | null;

  @Field(() => String, { nullable: true, description: 'Why there is no count; empty where there is one.' })
  whyNone: string | null;
}

@ObjectType({ description: 'Where the rate of a district lies among the areas of a set: never who is first.' })
export class PlaceInSet {
  @Field({ description: 'The name of the set.' })
  set: string;

  @Field(() => Float, { nullable: true, description: 'The rate of all areas of the set together, per 1,000.' })
  rate: number | null;

  @Field(() => FunnelPlace, { description: 'Where it lies by limits that allow for how much areas spread anyway.' })
  place: string;
}

@ObjectType({ description: 'Where a measure stands in a district or a precision area, in short.' })
export class PlaceState extends PickType(MeasureState, ['id', 'slug', 'name', 'areaCode', 'areaName', 'variation', 'message', 'illustrative', 'isOpen'] as const) {}

@ObjectType({ description: 'A measure in a district or a precision area, held against the areas around.' })
export class PlaceMeasure {
  @Field(() => PlaceState, { description: 'Where it stands there.' })
  state: PlaceState;

  @Field({ description: 'Whether it is the measure by which the agreement’s success is tested.' })
  isOverall: boolean;

  @Field(() => String, { nullable: true, description: 'The twelve months of the counts; empty where there are none.' })
  periodLabel: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether some of those counts are provisional and may be revised.' })
  isProvisional: boolean;

  @Field(() => PlaceFigure, { description: 'Its count and rate there.' })
  here: PlaceFigure;

  @Field(() => [PlaceFigure], { description: 'The same elsewhere: of a precision area in the rest of its district and in the county, of a district in the county and the force.' })
  against: PlaceFigure[];

  @Field(() => Float, { nullable: true, description: 'A precision area’s share of its district’s count, in percent; empty for a district, or where one of the two is not known.' })
  share: number | null;

  @Field(() => FilesTotal, { nullable: true, description: 'How the county’s count agrees with what the files of its police force hold over the same months; empty where nothing is counted apart.' })
  filesTotal: FilesTotal | null;

  @Field(() => [PlaceInSet], { description: 'Where a district lies among the areas that it is compared with.' })
  sets: PlaceInSet[];
}
