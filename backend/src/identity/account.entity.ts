import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/**
 * Somebody who can sign in. A person's account is tied to the person and acts for the posts that the person holds on the day; the one-click
 * accounts of a trial stand for a post. Either may be missing (coordinator, analyst, observer).
 */
@Entity()
export class Account {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** Who in the register this is: what they may write follows from their posts, day by day. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  /** The post that a one-click account stands for. */
  @Column('uuid', { nullable: true })
  postId: string | null;

  /** Set for the one-click accounts of trial mode only. */
  @Column('text', { nullable: true })
  trialKey: string | null;

  /** A closed account cannot sign in, and its sessions stop working at once. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, default: () => 'now()' })
  createdAt: Date;
}
