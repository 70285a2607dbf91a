import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime } from '../../platform/graphql/scalars.js';

/**
 * A person's account is tied to the person and acts for the posts that the person holds on the day; the one-click accounts of a trial stand
 * for a post. Either may be missing (coordinator, analyst, observer).
 */
@Entity()
@ObjectType({ description: 'Somebody who can sign in.' })
export class Account {
  @Field(() => ID, { description: 'Identifies the account.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field({ description: 'How the account is called on screen.' })
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true, description: 'The address to sign in with, in small letters; null for the one-click accounts of a trial.' })
  @Column('text', { nullable: true })
  email: string | null;

  /** Null: no sign-in by password. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  /** Set while the password is one that somebody else made: it must be changed at the first sign-in, which must come before. */
  @Field(() => DateTime, { nullable: true, description: 'Until when a one-time password waits to be used; null once the person has chosen their own.' })
  @Column('timestamptz', { nullable: true })
  oneTimeUntil: Date | null;

  /** Who in the register this is: what they may write follows from their posts, day by day. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  /** The post that a one-click account stands for. */
  @Column('uuid', { nullable: true })
  postId: string | null;

  /** Set for the one-click accounts of trial mode only. */
  @Column('text', { nullable: true })
  trialKey: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed. A closed account cannot sign in, and its sessions stop working at once.' })
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, default: () => 'now()' })
  createdAt: Date;
}
