import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime } from '../../platform/graphql/scalars.js';

/** Only the hash of its token is kept, so that the table opens nobody's session; and no address, and of the browser a few words. */
@Entity()
@ObjectType({ description: 'One sign-in.' })
export class Session {
  @Field(() => ID, { description: 'Identifies the session.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid')
  accountId: string;

  @Field({ description: 'The browser in a few words, for example “Firefox on Windows”.' })
  @Column({ type: 'text', default: 'Another browser' })
  browser: string;

  @Field(() => DateTime, { description: 'When it was opened.' })
  @Column({ type: 'timestamptz', insert: false, default: () => 'now()' })
  createdAt: Date;

  /** Noted every few minutes, not at every request. */
  @Field(() => DateTime, { description: 'When it was last used, to within five minutes.' })
  @Column({ type: 'timestamptz', default: () => 'now()' })
  lastUsedAt: Date;

  /** When it ends, however much it is used. */
  @Column('timestamptz')
  expiresAt: Date;
}
