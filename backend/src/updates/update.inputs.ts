import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength, ValidateNested, IsNotEmpty } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../platform/graphql/input.pipe.js';
import { Day } from '../platform/graphql/scalars.js';
import { EvidenceLinkInput, MeasureCommentaryInput } from './evidence/evidence.inputs.js';
import { Ask, AssuranceLevel, Direction, Outcome, Rating, UpdateSection } from './judgements.js';

const text = (description: string) => Field(() => String, { nullable: true, description });

@InputType({ description: 'A next step; may be half filled while the update is being written.' })
export class NextStepInput {
  @Field({ description: 'What is to be done.' })
  @MaxLength(LIMITS.step, tooLong('A next step'))
  text: string;

  @Field({ description: 'Who does it.' })
  @MaxLength(LIMITS.owner, tooLong('The owner'))
  owner: string;

  @Field(() => Day, { nullable: true, description: 'By when.' })
  dueOn?: string | null;
}

@InputType({ description: 'What became of a next step of an earlier meeting; may be half filled while the update is being written.' })
export class LastStepInput {
  @Field(() => ID, { description: 'One of the open steps of the request.' })
  actionId: string;

  @Field(() => Outcome)
  outcome: Outcome;

  @Field(() => Day, { nullable: true, description: 'The new day of a step that is still going.' })
  dueOn?: string | null;

  @text('Why it was dropped, or moved.')
  @IsOptional()
  @MaxLength(LIMITS.reason, tooLong('The reason'))
  reason?: string | null;
}

@InputType({ description: 'The fields of one section. A field left out stays as it is; null empties it.' })
export class UpdateValuesInput {
  @Field(() => [LastStepInput], { nullable: true, description: 'What became of last time’s next steps; those left out are not answered yet.' })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(LIMITS.lastSteps, { message: 'Answer at most $constraint1 steps.' })
  @Type(() => LastStepInput)
  lastSteps?: LastStepInput[] | null;

  @Field(() => Rating, { nullable: true })
  rating?: Rating | null;

  @text('Why that rating.')
  @IsOptional()
  @MaxLength(LIMITS.reason, tooLong('The reason'))
  ratingReason?: string | null;

  @Field(() => Direction, { nullable: true })
  direction?: Direction | null;

  @text('The one sentence that the group should remember.')
  @IsOptional()
  @MaxLength(LIMITS.headline, tooLong('The headline'))
  headline?: string | null;

  @text('What was done and achieved since the last meeting.')
  @IsOptional()
  @MaxLength(LIMITS.paragraph, tooLong('Progress'))
  progress?: string | null;

  @text('What was done and seen in the precision area that the section is about.')
  @IsOptional()
  @MaxLength(LIMITS.paragraph, tooLong('The report on a precision area'))
  areaReport?: string | null;

  @text('What worries you.')
  @IsOptional()
  @MaxLength(LIMITS.paragraph, tooLong('Concerns'))
  concerns?: string | null;

  @Field(() => [NextStepInput], { nullable: true, description: 'All next steps; those left out are dropped.' })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(LIMITS.nextSteps, { message: 'List at most $constraint1 next steps.' })
  @Type(() => NextStepInput)
  nextSteps?: NextStepInput[] | null;

  @Field(() => Ask, { nullable: true })
  ask?: Ask | null;

  @text('What exactly you ask.')
  @IsOptional()
  @MaxLength(LIMITS.paragraph, tooLong('What you ask'))
  askDetail?: string | null;

  @text('One sentence on why your judgement and the figures differ. Shown to everybody who reads the judgement, and only while they differ.')
  @IsOptional()
  @MaxLength(LIMITS.reason, tooLong('The sentence'))
  conflictReason?: string | null;

  @Field(() => [MeasureCommentaryInput], { nullable: true, description: 'All commentaries on measures of the theme; those left out are taken away.' })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(LIMITS.commentaries, { message: 'Comment on at most $constraint1 measures.' })
  @Type(() => MeasureCommentaryInput)
  commentaries?: MeasureCommentaryInput[] | null;

  @Field(() => [EvidenceLinkInput], { nullable: true, description: 'All links to evidence; those left out are taken away.' })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(LIMITS.evidence, { message: 'Give at most $constraint1 links.' })
  @Type(() => EvidenceLinkInput)
  evidence?: EvidenceLinkInput[] | null;

  @text('The board that gave assurance.')
  @IsOptional()
  @MaxLength(LIMITS.title, tooLong('The name of the board'))
  assuranceBoard?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day the board considered it.' })
  assuredOn?: string | null;

  @Field(() => AssuranceLevel, { nullable: true })
  assuranceLevel?: AssuranceLevel | null;

  @text('Why that level of assurance.')
  @IsOptional()
  @MaxLength(LIMITS.reason, tooLong('The reason'))
  assuranceReason?: string | null;

  @text('What the board wants the group to know.')
  @IsOptional()
  @MaxLength(LIMITS.paragraph, tooLong('Key messages'))
  keyMessages?: string | null;

  @text('What the board passes up to the group.')
  @IsOptional()
  @MaxLength(LIMITS.paragraph, tooLong('Escalations'))
  escalations?: string | null;
}

@InputType({ description: 'One section as it shall be, and the version it was written against (0 when it was never saved).' })
export class SaveUpdateSectionInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => UpdateSection)
  section: UpdateSection;

  @Field(() => Int, { description: 'The version of the section that you edited; 0 when it was never saved.' })
  version: number;

  @Field(() => UpdateValuesInput)
  @ValidateNested()
  @Type(() => UpdateValuesInput)
  values: UpdateValuesInput;

  @Field(() => Boolean, { nullable: true, description: 'Keep this section to members of the group. Left out: as it is.' })
  membersOnly?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether you say that this section is complete. Left out: as it is.' })
  completed?: boolean | null;
}

@InputType({ description: 'One theme among several that a section is saved for, and the version of the section that you saw there.' })
export class ThemeToSaveInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => Int, { description: 'The version of the section that you saw; 0 when it was never saved.' })
  version: number;
}

@InputType({ description: 'One section, written once for several themes.' })
export class SaveSectionForSeveralInput {
  @Field(() => UpdateSection)
  section: UpdateSection;

  @Field(() => UpdateValuesInput)
  @ValidateNested()
  @Type(() => UpdateValuesInput)
  values: UpdateValuesInput;

  @Field(() => Boolean, { nullable: true, description: 'Keep this section to members of the group. Left out: as it is for each theme.' })
  membersOnly?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether you say that this section is complete. Left out: as it is for each theme.' })
  completed?: boolean | null;

  @Field(() => [ThemeToSaveInput], { description: 'The themes, each once.' })
  @ValidateNested({ each: true })
  @ArrayMinSize(1, { message: 'Choose at least one theme.' })
  @ArrayMaxSize(LIMITS.themesAtOnce, { message: 'Choose at most $constraint1 themes.' })
  @Type(() => ThemeToSaveInput)
  themes: ThemeToSaveInput[];
}

@InputType({ description: 'Where you are writing now.' })
export class NoteWritingInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => UpdateSection, { nullable: true, description: 'The section; null when you only look, or leave.' })
  section?: UpdateSection | null;
}

@InputType({ description: 'Submits an update as it was checked.' })
export class SubmitUpdateInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => Int, { description: 'The version of the update that you checked.' })
  version: number;
}

@InputType({ description: 'Submits that there is nothing to report.' })
export class SubmitNilReturnInput {
  @Field(() => ID)
  requestId: string;

  @Field({ description: 'Why there is nothing to report.' })
  @IsNotEmpty({ message: 'Say why there is nothing to report.' })
  @MaxLength(LIMITS.reason, tooLong('The reason'))
  reason: string;
}

@InputType({ description: 'Accepts a submitted update.' })
export class AcceptUpdateInput {
  @Field(() => ID)
  requestId: string;
}

@InputType({ description: 'Records that no update was received.' })
export class RecordNotReceivedInput {
  @Field(() => ID)
  requestId: string;
}
