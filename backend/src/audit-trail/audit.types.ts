import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../platform/graphql/input.pipe.js';
import { DateTime, Day } from '../platform/graphql/scalars.js';

/** Which page shows a thing. */
export enum AuditPage {
  THEME = 'THEME',
  PERSON = 'PERSON',
  BOARD = 'BOARD',
  DISTRICT = 'DISTRICT',
  MEETING = 'MEETING',
  MEASURE = 'MEASURE',
}
registerEnumType(AuditPage, { name: 'AuditPage', description: 'Which page shows a thing of the audit trail.' });

@ObjectType({ description: 'One field of a change, in words.' })
export class AuditChange {
  @Field({ description: 'What the field is called.' })
  field: string;

  @Field({ description: 'What it was; empty when nothing.' })
  before: string;

  @Field({ description: 'What it became; empty when nothing.' })
  after: string;
}

@ObjectType('AuditTrailEntry', { description: 'One thing that happened. Entries are never changed or deleted.' })
export class AuditTrailEntry {
  @Field(() => ID, { description: 'Identifies the entry; a later one is greater.' })
  id: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  at: Date;

  @Field({ description: 'Who did it: the account, or the service itself.' })
  who: string;

  @Field(() => String, { nullable: true, description: 'The post that was acted for.' })
  forPost: string | null;

  @Field({ description: 'What was done, in words.' })
  did: string;

  @Field({ description: 'The kind of thing.' })
  kind: string;

  @Field(() => ID, { description: 'The thing, for asking for all that happened to it.' })
  thingId: string;

  @Field({ description: 'What the thing is called.' })
  thing: string;

  @Field(() => AuditPage, { nullable: true, description: 'The page that shows it, where there is one.' })
  page: AuditPage | null;

  @Field(() => String, { nullable: true, description: 'Its name in the address of that page.' })
  pageKey: string | null;

  @Field(() => [AuditChange], { description: 'What changed, field by field.' })
  changes: AuditChange[];

  @Field(() => String, { nullable: true, description: 'Why words were left out; null where nothing was.' })
  notShown: string | null;
}

@ObjectType({ description: 'Somebody writes: a sitting that goes on and will become one entry. It tells where, never what.' })
export class OpenSitting {
  @Field({ description: 'Who writes.' })
  who: string;

  @Field(() => String, { nullable: true, description: 'The post that is acted for.' })
  forPost: string | null;

  @Field({ description: 'In which part.' })
  part: string;

  @Field({ description: 'What the thing is called.' })
  thing: string;

  @Field(() => AuditPage, { nullable: true, description: 'The page that shows it, where there is one.' })
  page: AuditPage | null;

  @Field(() => String, { nullable: true, description: 'Its name in the address of that page.' })
  pageKey: string | null;

  @Field(() => DateTime, { description: 'When the first save was.' })
  since: Date;

  @Field(() => DateTime, { description: 'When the last save was.' })
  lastSaved: Date;
}

@ObjectType({ description: 'A page of the audit trail, the newest first.' })
export class AuditTrail {
  @Field(() => [OpenSitting], { description: 'Who is still writing; on the first page alone.' })
  open: OpenSitting[];

  @Field(() => [AuditTrailEntry], { description: 'The entries.' })
  entries: AuditTrailEntry[];

  @Field(() => ID, { nullable: true, description: 'Ask for what lies beyond this entry to read on; null at the end.' })
  next: string | null;
}

@ObjectType({ description: 'A kind of thing that something was written down about.' })
export class AuditKind {
  @Field({ description: 'The kind, as the filter takes it.' })
  kind: string;

  @Field({ description: 'The kind in words.' })
  words: string;
}

@InputType({ description: 'Which entries of the audit trail are wanted; what is left out does not narrow.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Who did it.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a person of the list' })
  accountId?: string | null;

  @Field(() => String, { nullable: true, description: 'The kind of thing.' })
  @IsOptional()
  @MaxLength(LIMITS.name, tooLong('The kind'))
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'One thing.' })
  @IsOptional()
  @MaxLength(LIMITS.name, tooLong('The thing'))
  thingId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of what the thing is called today.' })
  @IsOptional()
  @MaxLength(LIMITS.name, tooLong('What the thing is called'))
  words?: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day.' })
  from?: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day.' })
  until?: string | null;
}
