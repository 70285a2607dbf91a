import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { Day } from '../../platform/graphql/scalars.js';

export enum MeasureShape { COUNT = 'COUNT', PERCENTAGE = 'PERCENTAGE', RATE = 'RATE' }
export enum MeasureFrequency { MONTH = 'MONTH', QUARTER = 'QUARTER', YEAR = 'YEAR', ROLLING_YEAR = 'ROLLING_YEAR' }
export enum ImprovementDirection { INCREASE = 'INCREASE', DECREASE = 'DECREASE', NEUTRAL = 'NEUTRAL' }
export enum MeasureKind { PERFORMANCE = 'PERFORMANCE', CONTEXTUAL = 'CONTEXTUAL', DENOMINATOR = 'DENOMINATOR' }
export enum Denominator { RESIDENTS = 'RESIDENTS', HOUSEHOLDS = 'HOUSEHOLDS', NONE = 'NONE' }
export enum SuppressionClass { OPEN = 'OPEN', PARTNER = 'PARTNER', SENSITIVE = 'SENSITIVE' }

registerEnumType(MeasureShape, {
  name: 'MeasureShape',
  description: 'What one figure is.',
  valuesMap: { PERCENTAGE: { description: 'Of those asked or counted.' }, RATE: { description: 'As its publisher computed it: the counts were not published.' } },
});
registerEnumType(MeasureFrequency, { name: 'MeasureFrequency', description: 'What period one figure is about.', valuesMap: { ROLLING_YEAR: { description: 'Twelve months, published each quarter: periods overlap.' } } });
registerEnumType(ImprovementDirection, { name: 'ImprovementDirection', description: 'Which way better lies; neutral where neither way is better by itself.' });
registerEnumType(MeasureKind, {
  name: 'MeasureKind',
  description: 'What a measure is for.',
  valuesMap: { CONTEXTUAL: { description: 'Says what goes on and is no test of success.' }, DENOMINATOR: { description: 'What rates are computed on.' } },
});
registerEnumType(Denominator, { name: 'Denominator', description: 'What its rate is computed on.' });
registerEnumType(SuppressionClass, {
  name: 'SuppressionClass',
  description: 'Which counts are kept back.',
  valuesMap: {
    OPEN: { description: 'None: its publisher released it at this level.' },
    PARTNER: { description: 'Counts of 1 to 4, and what would give them away.' },
    SENSITIVE: { description: 'Counts of 0 to 4, of 0 to 9 below district level, and what would give them away.' },
  },
});

@Entity()
@ObjectType({ description: 'What is measured: its definition, source and meaning. Its figures stand apart, by area and period.' })
export class Measure {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS' })
  id: number;

  @Field({ description: 'Its name in web addresses.' })
  @Column('text')
  slug: string;

  @Field({ description: 'Its name.' })
  @Column('text')
  name: string;

  @Field({ description: 'What it is, in plain words.' })
  @Column('text')
  definition: string;

  @Field({ description: 'What is counted.' })
  @Column('text')
  counted: string;

  @Field({ description: 'What is not counted, and what the measure cannot say.' })
  @Column('text')
  notCounted: string;

  @Field(() => MeasureShape, { description: 'What one figure is.' })
  @Column('text')
  shape: MeasureShape;

  @Field({ description: 'What is counted, in the plural: “incidents”.' })
  @Column('text')
  unit: string;

  /** The importer that brings it, and the source’s own word for it. */
  @Column('text')
  source: string;

  @Column('text')
  category: string;

  @Field({ description: 'Who publishes it.' })
  @Column('text')
  publisher: string;

  @Field({ description: 'Under which licence, or on what terms.' })
  @Column('text')
  licence: string;

  @Field(() => String, { nullable: true, description: 'Where it is published.' })
  @Column('text', { nullable: true })
  sourceUrl: string | null;

  @Field(() => MeasureFrequency, { description: 'What period one figure is about.' })
  @Column('text')
  frequency: MeasureFrequency;

  @Field(() => Int, { description: 'After how many days from the end of a period its figure usually comes out.' })
  @Column('int')
  lagDays: number;

  @Field(() => ImprovementDirection, { description: 'Which way better lies.' })
  @Column('text')
  direction: ImprovementDirection;

  @Field({ description: 'Why that way.' })
  @Column('text')
  directionReason: string;

  @Field(() => MeasureKind, { description: 'Whether it is a test of success or context.' })
  @Column('text')
  kind: MeasureKind;

  @Field(() => Denominator, { description: 'What its rate is computed on.' })
  @Column('text')
  denominator: Denominator;

  @Field(() => AreaLevel, { description: 'The smallest kind of area at which it may be shown.' })
  @Column('text')
  smallestLevel: AreaLevel;

  @Field(() => SuppressionClass, { description: 'Which counts are kept back.' })
  @Column('text')
  suppressionClass: SuppressionClass;

  @Field(() => String, { nullable: true, description: 'Who approved its release to the group; for open figures, nobody has to.' })
  @Column('text', { nullable: true })
  releaseApprovedBy: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day on which that approval no longer holds.' })
  @Column('date', { nullable: true })
  releaseUntil: string | null;

  @Column('uuid', { nullable: true })
  ownerId: string | null;

  @Field(() => Int, { description: 'So many months in a row rising or falling make a trend.' })
  @Column('int', { default: 6 })
  trendLength: number;

  @Field({ description: 'Whether extreme jumps are left out when the limits are set.' })
  @Column('boolean', { default: true })
  screening: boolean;

  @Field(() => String, { nullable: true, description: 'What its reader must know before concluding anything.' })
  @Column('text', { nullable: true })
  caution: string | null;

  /** The one measure that the agreement takes as the test of its success: the overview opens with it. */
  @Column('boolean', { default: false })
  overall: boolean;

  @Field({ description: 'Invented, so that every kind of chart can be seen in a trial.' })
  @Column('boolean', { default: false })
  illustrative: boolean;

  @Column('int', { default: 0 })
  position: number;

  @Field(() => Day, { name: 'from', nullable: true, description: 'The first day on which it is a measure; empty where nobody has said.' })
  @Column('date', { nullable: true })
  validFrom: string | null;

  @Field(() => Day, { name: 'until', nullable: true, description: 'The first day on which it no longer is; empty while it goes on.' })
  @Column('date', { nullable: true })
  validUntil: string | null;

  @Field(() => Int, { description: 'Moves with every edit; send it back when you edit.' })
  @Column('int', { default: 1 })
  version: number;
}
