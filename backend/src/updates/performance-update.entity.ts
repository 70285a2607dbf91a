import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../platform/graphql/scalars.js';
import type { JudgementConflict } from './evidence/evidence.types.js';
import { Ask, AssuranceLevel, Direction, Rating, UpdateSection } from './judgements.js';

const text = (description: string) => Field(() => String, { nullable: true, description });

/** What a lead officer submits for one update request: the monitored form or the assurance form. */
@ObjectType({ description: 'What a lead officer submits for one update request.' })
@Entity()
export class PerformanceUpdate {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  requestId: string;

  @Field(() => Int, { description: 'Moves with every save of any section; submitUpdate wants it back.' })
  @Column('int', { default: 1 })
  version: number;

  @Field({ description: 'True for invented trial content, which belongs to a post and to nobody by name.' })
  @Column('boolean', { default: false })
  illustrative: boolean;

  @text('A nil return: why there is nothing to report. Nothing else was said then; null for every other update.')
  @Column('text', { nullable: true })
  nilReason: string | null;

  @Field(() => Rating, { nullable: true, description: 'The lead officer’s judgement.' })
  @Column('text', { nullable: true })
  rating: Rating | null;

  /** The words for a status that were in force when it was given. */
  @Column('int', { default: 1 })
  schemeVersion: number;

  @text('Why that judgement.')
  @Column('text', { nullable: true })
  ratingReason: string | null;

  @Field(() => Direction, { nullable: true, description: 'Whether things get better or worse.' })
  @Column('text', { nullable: true })
  direction: Direction | null;

  @text('The one sentence that the group should remember.')
  @Column('text', { nullable: true })
  headline: string | null;

  @text('What was done and achieved since the last meeting.')
  @Column('text', { nullable: true })
  progress: string | null;

  @text('What worries the lead officer.')
  @Column('text', { nullable: true })
  concerns: string | null;

  @Field(() => Ask, { nullable: true, description: 'What the update wants of the group.' })
  @Column('text', { nullable: true })
  ask: Ask | null;

  @text('What exactly is asked; empty where it is only to be noted.')
  @Column('text', { nullable: true })
  askDetail: string | null;

  /** Where the figures spoke against the judgement when it was submitted; `PerformanceUpdateEvidence.conflict` says it of a draft. */
  @Column('jsonb', { nullable: true })
  conflict: JudgementConflict | null;

  /** What its lead says to that. Kept while there is nothing to explain, and shown only where there is. */
  @Column('text', { nullable: true })
  conflictReason: string | null;

  @text('The board that gave assurance.')
  @Column('text', { nullable: true })
  assuranceBoard: string | null;

  @Field(() => Day, { nullable: true, description: 'The day that board considered it.' })
  @Column('date', { nullable: true })
  assuredOn: string | null;

  @Field(() => AssuranceLevel, { nullable: true, description: 'How much assurance the board gives.' })
  @Column('text', { nullable: true })
  assuranceLevel: AssuranceLevel | null;

  @text('Why that level.')
  @Column('text', { nullable: true })
  assuranceReason: string | null;

  @text('What the board wants the group to know.')
  @Column('text', { nullable: true })
  keyMessages: string | null;

  @text('What the board passes up to the group; “None” where there is nothing.')
  @Column('text', { nullable: true })
  escalations: string | null;

  @Field(() => [UpdateSection], { description: 'Sections kept to members of the group and therefore left out for this viewer.' })
  withheld: UpdateSection[] = [];
}
