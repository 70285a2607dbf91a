import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../platform/graphql/scalars.js';
import { UpdateSection } from '../judgements.js';

/** Somebody who has a section open to write in it. Says nothing about what was written, and lapses by itself. */
@ObjectType('SectionWriter', { description: 'Somebody who has a section open to write in it now.' })
@Entity()
export class WritingPresence {
  @PrimaryColumn('uuid')
  requestId: string;

  @PrimaryColumn('uuid')
  accountId: string;

  @Field(() => UpdateSection)
  @Column('text')
  section: UpdateSection;

  @Field({ description: 'The post, or the account where it acts for none: who a save would be put down to.' })
  @Column('text')
  writer: string;

  @Field(() => DateTime, { description: 'Since when in this section.' })
  @Column({ type: 'timestamptz', default: () => 'now()' })
  since: Date;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  seenAt: Date;
}
