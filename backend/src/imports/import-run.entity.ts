import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime, Day } from '../platform/graphql/scalars.js';

export enum ImportState {
  READING = 'READING',
  READY = 'READY',
  COMMITTED = 'COMMITTED',
  UNDONE = 'UNDONE',
  REFUSED = 'REFUSED',
  DISCARDED = 'DISCARDED',
}
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'Where an import stands. Nobody sees its figures unless it is committed.',
  valuesMap: {
    READY: { description: 'Read and checked: it waits for somebody to commit or discard it.' },
    REFUSED: { description: 'The file cannot be imported; nothing changed.' },
    DISCARDED: { description: 'Let go before it was committed; nothing changed.' },
  },
});

export const UNKNOWN_SOURCE = 'unknown';

@ObjectType({ description: 'A line of a file that was not taken.' })
export class RejectedLine {
  @Field(() => Int, { description: 'Counted from 1.' })
  line: number;

  @Field(() => Int, { nullable: true, description: 'Counted from 1; empty where the whole line is at fault.' })
  column: number | null;

  @Field({ description: 'Why.' })
  reason: string;
}

@ObjectType({ description: 'What committing an import would change.' })
export class ImportPreview {
  @Field(() => Int, { description: 'Figures that were not known before.' })
  added: number;

  @Field(() => Int, { description: 'Figures that were known otherwise.' })
  revised: number;

  @Field(() => Int, { description: 'Figures that are known the same already.' })
  unchanged: number;

  @Field(() => Int, { description: 'Known figures of the same periods that this file no longer has.' })
  ended: number;

  @Field(() => Int, { description: 'Places in areas, successions and boundaries that would be new or different.' })
  places: number;
}

@Entity()
@ObjectType({ description: 'One file, from reading to what became of it.' })
export class ImportRun {
  @Field(() => Int, { description: 'Its number.' })
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS' })
  id: number;

  /** The key of the source that recognised the file; `UNKNOWN_SOURCE` until one has. */
  @Column('text')
  source: string;

  @Field({ description: 'The name of the file.' })
  @Column('text')
  fileName: string;

  /** SHA-256, hexadecimal. */
  @Column('text')
  fileHash: string;

  @Field(() => Float, { description: 'The size of the file in bytes.' })
  @Column('bigint')
  fileBytes: string;

  @Field(() => ImportState, { description: 'Where it stands.' })
  @Column('text')
  state: ImportState;

  @Column('uuid', { nullable: true })
  accountId: string | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  @Column({ type: 'timestamptz', default: () => 'now()' })
  startedAt: Date;

  @Field(() => Float, { description: 'How much of the file is read, from 0 to 1.' })
  @Column('real', { default: 0 })
  progress: number;

  @Field(() => Float, { description: 'Lines read.' })
  @Column('bigint', { default: 0 })
  read: string;

  @Field(() => Float, { description: 'Lines counted in an area.' })
  @Column('bigint', { default: 0 })
  counted: string;

  @Field(() => Float, { description: 'Lines about places outside.' })
  @Column('bigint', { default: 0 })
  outside: string;

  @Field(() => Float, { description: 'Lines without a place.' })
  @Column('bigint', { default: 0 })
  noLocation: string;

  @Field(() => Float, { description: 'Lines not taken.' })
  @Column('bigint', { default: 0 })
  rejected: string;

  @Field(() => [RejectedLine], { description: 'The first lines not taken, and why.' })
  @Column('jsonb', { default: [] })
  rejections: RejectedLine[];

  @Field(() => ImportPreview, { nullable: true, description: 'What it changes; empty until the file is read.' })
  @Column('jsonb', { nullable: true })
  preview: ImportPreview | null;

  @Field(() => String, { nullable: true, description: 'Why the file cannot be imported, or was let go without anybody asking for it.' })
  @Column('text', { nullable: true })
  refusal: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day that its figures are about.' })
  @Column('date', { nullable: true })
  periodStart: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day after what its figures are about.' })
  @Column('date', { nullable: true })
  periodEnd: string | null;

  @Field(() => DateTime, { nullable: true, description: 'From when on its figures are known.' })
  @Column('timestamptz', { nullable: true })
  committedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was undone.' })
  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;

  @Column('uuid', { nullable: true })
  undoneById: string | null;
}
