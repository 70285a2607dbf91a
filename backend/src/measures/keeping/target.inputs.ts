import { Field, Float, InputType } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Day } from '../../platform/graphql/scalars.js';
import { TargetKind } from '../definitions/measure-target.entity.js';

@InputType({ description: 'Sets a target or a baseline of a measure in one area from a day on; what stood until then ends that day.' })
export class SetTargetInput {
  @Field({ description: 'The measure’s name in web addresses.' })
  @MaxLength(LIMITS.address, { message: 'This is not a measure.' })
  slug: string;

  @Field({ description: 'The code of the area.' })
  @IsNotEmpty({ message: 'Choose an area.' })
  @MaxLength(LIMITS.title, { message: 'Choose an area.' })
  area: string;

  @Field(() => TargetKind, { description: 'Whether it is a target or a baseline.' })
  kind: TargetKind;

  @Field(() => Float, { description: 'In the unit of the measure, for one of its periods.' })
  value: number;

  @Field({ description: 'Why this one, and who set it.' })
  @IsNotEmpty({ message: 'Say why this one, and who set it.' })
  @MaxLength(LIMITS.reason, tooLong('The reason'))
  reason: string;

  @Field(() => Day, { description: 'The first day of it.' })
  from: string;
}

@InputType({ description: 'Gives a measure limits of its own from a day on.' })
export class AddRebaseInput {
  @Field({ description: 'The measure’s name in web addresses.' })
  @MaxLength(LIMITS.address, { message: 'This is not a measure.' })
  slug: string;

  @Field(() => String, { nullable: true, description: 'The code of the area; empty: in every area.' })
  @IsOptional()
  @IsNotEmpty({ message: 'Choose an area, or all areas.' })
  @MaxLength(LIMITS.title, { message: 'Choose an area, or all areas.' })
  area: string | null;

  @Field(() => Day, { description: 'The first period with new limits starts on this day or after it.' })
  startsOn: string;

  @Field({ description: 'What changed, and how it is known.' })
  @IsNotEmpty({ message: 'Say what changed, and how it is known.' })
  @MaxLength(LIMITS.reason, tooLong('The reason'))
  reason: string;

  @Field({ description: 'Who approved it.' })
  @IsNotEmpty({ message: 'Enter who approved it.' })
  @MaxLength(LIMITS.title, tooLong('Who approved it'))
  approvedBy: string;
}
