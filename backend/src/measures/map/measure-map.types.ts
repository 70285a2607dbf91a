import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { Day } from '../../platform/graphql/scalars.js';
import { Measure, MeasureShape } from '../definitions/measure.entity.js';

@ObjectType({ description: 'A stretch of days.' })
export class MapPeriod {
  @Field(() => Day, { description: 'Its first day.' })
  start: string;

  @Field(() => Day, { description: 'The first day after it.' })
  end: string;
}

@ObjectType({ description: 'What a measure can be looked at for on a map of the county.' })
export class MapChoice {
  @Field(() => [AreaLevel], { description: 'The kinds of areas that are known and not too small for it, the largest first.' })
  levels: AreaLevel[];

  @Field(() => [MapPeriod], { description: 'Its periods: twelve months to the latest, whole financial years, quarters and months of monthly figures, of others as they come; each the latest first.' })
  periods: MapPeriod[];
}

@ObjectType({ description: 'A district on a map.' })
export class MapDistrict {
  @Field({ description: 'Its code.' })
  code: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Its column and row on the schematic map, “2,3”; empty where nobody has said.' })
  mapPlace: string | null;
}

@ObjectType({ description: 'All areas on a map, by district and name. Hundreds travel as lists side by side: the same place in each is the same area.' })
export class MapAreas {
  @Field(() => [String], { description: 'Their codes.' })
  codes: string[];

  @Field(() => [String], { description: 'Their names.' })
  names: string[];

  @Field(() => [Int], { description: 'In which of the districts they lie: its place among them, from 0.' })
  districts: number[];

  @Field(() => [Float], { nullable: 'items', description: 'What they are coloured by; empty where it is kept back (a “c” among the flags) or not known.' })
  values: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'What was counted, where that may be shown.' })
  counts: (number | null)[];

  @Field(() => [String], { description: 'What is said of each, by the symbols of official statistics: c suppressed, x not available, p provisional, r revised, e estimated, b break; “pe” is both.' })
  flags: string[];
}

@ObjectType({ description: 'A measure over one period in all areas of a kind. Nothing in it is shown that its page would not show.' })
export class MeasureMap {
  @Field(() => Measure, { description: 'The measure.' })
  measure: Measure;

  @Field(() => AreaLevel, { description: 'The kind of areas.' })
  level: AreaLevel;

  @Field(() => MapPeriod, { nullable: true, description: 'The period; empty where no figures are known.' })
  period: MapPeriod | null;

  @Field(() => MeasureShape, { description: 'What areas are coloured by: a rate wherever the people or households are known, else what was counted.' })
  shape: MeasureShape;

  @Field({ description: 'What that is: “incidents per 1,000 on the mid-2020 population”.' })
  unit: string;

  @Field(() => String, { nullable: true, description: 'Why no figures are shown; empty where they are.' })
  notReleased: string | null;

  @Field(() => [String], { description: 'What its reader must know before concluding anything.' })
  cautions: string[];

  @Field(() => String, { nullable: true, description: 'Where the shapes of the areas are, as TopoJSON; empty where none were imported.' })
  shapes: string | null;

  @Field(() => [MapDistrict], { description: 'The districts that the areas are or lie in.' })
  districts: MapDistrict[];

  @Field(() => MapAreas, { description: 'The areas.' })
  areas: MapAreas;
}
