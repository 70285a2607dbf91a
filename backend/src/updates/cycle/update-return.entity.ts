import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime } from '../../platform/graphql/scalars.js';
import { UpdateSection } from '../judgements.js';

/** What the coordinator said when an update went back to its lead, or was asked for again. Kept for good; the last one counts. */
@ObjectType({ description: 'What the coordinator said when an update went back to its lead, or was asked for again.' })
@Entity()
export class UpdateReturn {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  requestId: string;

  @Field(() => String, { nullable: true, description: 'About the whole of it; null where the sections say everything.' })
  @Column('text', { nullable: true })
  comment: string | null;

  @Field(() => DateTime, { description: 'When.' })
  @Column('timestamptz')
  returnedAt: Date;

  @Field({ description: 'By whom: the post, or the account where it acts for none.' })
  @Column('text')
  returnedBy: string;
}

/** A comment on one section of an update that went back. */
@ObjectType({ description: 'A comment on one section of an update that went back.' })
@Entity()
export class UpdateReturnComment {
  @PrimaryColumn('uuid')
  returnId: string;

  @Field(() => UpdateSection, { description: 'The section that it is about.' })
  @PrimaryColumn('text')
  section: UpdateSection;

  @Field({ description: 'What is missing there or to be changed.' })
  @Column('text')
  comment: string;

  @Field(() => DateTime, { nullable: true, description: 'When the section was next changed; null while it stands as it was returned.' })
  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
}
