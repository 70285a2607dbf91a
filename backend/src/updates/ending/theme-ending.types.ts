import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Reason } from '../../platform/graphql/reason.js';
import { Day } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'What it would mean to end a theme on a day.' })
export class ThemeEnding {
  @Field(() => [Reason], { description: 'Why it cannot end on that day; empty when it can.' })
  blockers: Reason[];

  @Field(() => [String], { description: 'What follows, one sentence each.' })
  follows: string[];
}

@InputType({ description: 'Ends a theme on a day, moves its end, or takes the end back.' })
export class EndThemeInput {
  @Field(() => ID, { description: 'The theme.' })
  @IsUUID(undefined, { message: 'This is not a theme.' })
  id: string;

  @Field(() => Day, { nullable: true, description: 'The first day on which it no longer is a theme; empty: it goes on.' })
  until: string | null;

  @Field(() => Day, { nullable: true, description: 'The end that you saw; empty: none. Where another stands by now, nothing changes.' })
  untilSeen: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ends, or who decided it; wanted with an end.' })
  @IsOptional()
  @IsNotEmpty({ message: 'Say why it ends, or who decided it.' })
  @MaxLength(LIMITS.reason, tooLong('The reason'))
  reason: string | null;
}
