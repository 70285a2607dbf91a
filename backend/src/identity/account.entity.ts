import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Somebody who can sign in. An account acts for one post, or for none (coordinator, analyst, observer). */
@Entity()
export class Account {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  name: string;

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
