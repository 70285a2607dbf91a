import { Field, ID, InputType } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Day } from '../../platform/graphql/scalars.js';
import { ReportingMode } from './reporting-mode.js';

@InputType({ description: 'Changes how a theme is reported from a day on.' })
export class ChangeReportingModeInput {
  @Field(() => ID, { description: 'The theme.' })
  @IsUUID(undefined, { message: 'This is not a theme.' })
  themeId: string;

  @Field(() => ReportingMode, { description: 'How it is reported from then on.' })
  mode: ReportingMode;

  @Field({ description: 'Why, or who decided it.' })
  @IsNotEmpty({ message: 'Say why, or who decided it.' })
  @MaxLength(LIMITS.reason, tooLong('The note'))
  note: string;

  @Field(() => Day, { description: 'The first day of it.' })
  from: string;
}

@InputType({ description: 'Puts a theme under a board from a day on.' })
export class AddThemeBoardInput {
  @Field(() => ID, { description: 'The theme.' })
  @IsUUID(undefined, { message: 'This is not a theme.' })
  themeId: string;

  @Field(() => ID, { description: 'The board.' })
  @IsUUID(undefined, { message: 'Choose a board from the register.' })
  boardId: string;

  @Field(() => String, { nullable: true, description: 'What the board is to the theme, where more is to be said than that it governs it.' })
  @IsOptional()
  @IsNotEmpty({ message: 'Say what the board is to the theme, or leave it out.' })
  @MaxLength(LIMITS.title, tooLong('The role'))
  role: string | null;

  @Field({ description: 'Whether the boards of that day end with it; otherwise it stands beside them.' })
  inPlaceOfOthers: boolean;

  @Field(() => Day, { description: 'The first day of it.' })
  from: string;
}
