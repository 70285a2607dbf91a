import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsNotEmpty, IsOptional, IsUrl, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Day } from '../../platform/graphql/scalars.js';
import { Denominator, ImprovementDirection, MeasureFrequency, MeasureKind, MeasureShape, SuppressionClass } from '../definitions/measure.entity.js';

/** A measure by its name in web addresses. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** All that people may say of a measure, whoever brings its figures. */
@InputType({ isAbstract: true })
export abstract class MeasureWords {
  @Field({ description: 'Its name.' })
  @IsNotEmpty({ message: 'Enter the name of the measure.' })
  @MaxLength(LIMITS.title, tooLong('The name'))
  name: string;

  @Field({ description: 'What it is, in plain words.' })
  @IsNotEmpty({ message: 'Say in plain words what it is.' })
  @MaxLength(LIMITS.comment, tooLong('The definition'))
  definition: string;

  @Field({ description: 'What is counted.' })
  @IsNotEmpty({ message: 'Say what is counted.' })
  @MaxLength(LIMITS.comment, tooLong('What is counted'))
  counted: string;

  @Field({ description: 'What is not counted, and what the measure cannot say.' })
  @IsNotEmpty({ message: 'Say what is not counted, and what the measure cannot say.' })
  @MaxLength(LIMITS.comment, tooLong('What is not counted'))
  notCounted: string;

  @Field(() => String, { nullable: true, description: 'What its reader must know before concluding anything; shown beside every chart.' })
  @IsOptional()
  @MaxLength(LIMITS.comment, tooLong('What its reader must know'))
  caution: string | null;

  @Field({ description: 'What is counted, in the plural: “incidents”.' })
  @IsNotEmpty({ message: 'Enter the unit in the plural, for example incidents.' })
  @MaxLength(LIMITS.unit, tooLong('The unit'))
  unit: string;

  @Field({ description: 'Who publishes it, or holds it.' })
  @IsNotEmpty({ message: 'Enter who publishes or holds the figures.' })
  @MaxLength(LIMITS.title, tooLong('The publisher'))
  publisher: string;

  @Field({ description: 'Under which licence, or on what terms.' })
  @IsNotEmpty({ message: 'Enter the licence, or on what terms the figures are shared.' })
  @MaxLength(LIMITS.title, tooLong('The licence'))
  licence: string;

  @Field(() => String, { nullable: true, description: 'Where it is published; empty where it is not public.' })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true }, { message: 'Enter a web address that begins with https://' })
  @MaxLength(LIMITS.address, tooLong('The address'))
  sourceUrl: string | null;

  @Field(() => ImprovementDirection, { description: 'Which way better lies.' })
  direction: ImprovementDirection;

  @Field({ description: 'Why that way.' })
  @IsNotEmpty({ message: 'Say why better lies that way, or why neither way is better.' })
  @MaxLength(LIMITS.comment, tooLong('The reason'))
  directionReason: string;

  @Field(() => MeasureKind, { description: 'Whether it is a test of success or context.' })
  kind: MeasureKind;

  @Field(() => Denominator, { description: 'What its rate is computed on.' })
  denominator: Denominator;

  @Field(() => AreaLevel, { description: 'The smallest kind of area at which it may be shown.' })
  smallestLevel: AreaLevel;

  @Field(() => SuppressionClass, { description: 'Which counts are kept back.' })
  suppressionClass: SuppressionClass;

  @Field(() => String, { nullable: true, description: 'Who approved its release to the group; for open figures, nobody has to.' })
  @IsOptional()
  @MaxLength(LIMITS.title, tooLong('Who approved it'))
  releaseApprovedBy: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day on which that approval no longer holds.' })
  releaseUntil: string | null;

  @Field(() => ID, { nullable: true, description: 'The post that answers for the measure.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a post from the register.' })
  ownerId: string | null;

  @Field(() => Int, { description: 'After how many days from the end of a period its figure usually comes out.' })
  @Min(0, { message: 'The days must be 0 or more.' })
  @Max(1000, { message: 'The days must be 1,000 or fewer.' })
  lagDays: number;

  @Field(() => Int, { description: 'So many periods in a row rising or falling make a trend.' })
  @Min(3, { message: 'A trend takes 3 to 12 periods.' })
  @Max(12, { message: 'A trend takes 3 to 12 periods.' })
  trendLength: number;

  @Field({ description: 'Whether extreme jumps are left out when the limits are set.' })
  screening: boolean;
}

@InputType({ description: 'Adds a measure whose figures partners bring by the plain template.' })
export class AddMeasureInput extends MeasureWords {
  @Field(() => MeasureShape, { description: 'What one figure is; it stays so.' })
  shape: MeasureShape;

  @Field(() => MeasureFrequency, { description: 'What period one figure is about; it stays so.' })
  frequency: MeasureFrequency;

  @Field(() => Day, { description: 'The first day on which it is a measure.' })
  from: string;

  @Field(() => [ID], { description: 'The themes that it serves from that day.' })
  @ArrayMaxSize(LIMITS.themesAtOnce, { message: 'Choose fewer themes.' })
  @IsUUID(undefined, { each: true, message: 'Choose themes from the register.' })
  themeIds: string[];
}

@InputType({ description: 'Says something else of a measure. All of it is sent; what did not change stays.' })
export class EditMeasureInput extends MeasureWords {
  @Field({ description: 'The measure’s name in web addresses.' })
  @Matches(SLUG, { message: 'This is not a measure.' })
  @MaxLength(LIMITS.address, { message: 'This is not a measure.' })
  slug: string;

  @Field(() => Int, { description: 'The version you edited.' })
  version: number;

  @Field({ defaultValue: false, description: 'That the edit shows figures which are kept back today. Without it such an edit is refused.' })
  loosens: boolean;

  @Field(() => String, { nullable: true, description: 'Why they may be shown now, and who says so.' })
  @IsOptional()
  @MaxLength(LIMITS.reason, tooLong('The reason'))
  looseningReason: string | null;
}

@InputType({ description: 'Gives a measure an end, another end, or none.' })
export class EndMeasureInput {
  @Field({ description: 'The measure’s name in web addresses.' })
  @Matches(SLUG, { message: 'This is not a measure.' })
  @MaxLength(LIMITS.address, { message: 'This is not a measure.' })
  slug: string;

  @Field(() => Day, { nullable: true, description: 'The first day on which it is no longer a measure; empty: it goes on.' })
  until: string | null;

  @Field(() => Day, { nullable: true, description: 'The end that you saw; empty: none. Where another stands by now, nothing changes.' })
  untilSeen: string | null;
}

@InputType({ description: 'A measure serves a theme from a day on.' })
export class TieMeasureInput {
  @Field({ description: 'The measure’s name in web addresses.' })
  @Matches(SLUG, { message: 'This is not a measure.' })
  @MaxLength(LIMITS.address, { message: 'This is not a measure.' })
  slug: string;

  @Field(() => ID, { description: 'The theme.' })
  @IsUUID(undefined, { message: 'Choose a theme.' })
  themeId: string;

  @Field(() => Day, { description: 'The first day of it.' })
  from: string;
}
