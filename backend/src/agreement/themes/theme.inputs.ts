import { Field, ID, InputType } from '@nestjs/graphql';
import { IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Day } from '../../platform/graphql/scalars.js';
import { ReportingMode } from './reporting-mode.js';

@InputType({ description: 'Adds a theme to a priority from a day on.' })
export class AddThemeInput {
  @Field(() => ID, { description: 'The priority.' })
  @IsUUID(undefined, { message: 'This is not a priority.' })
  priorityId: string;

  @Field({ description: 'Its name.' })
  @IsNotEmpty({ message: 'Enter the name of the theme.' })
  @MaxLength(LIMITS.title, tooLong('The name'))
  name: string;

  @Field(() => ReportingMode, { description: 'How it is reported.' })
  mode: ReportingMode;

  @Field(() => Day, { description: 'Its first day.' })
  from: string;
}
