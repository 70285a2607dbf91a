import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The saves of one person in one part of a thing, until they are written down as a single audit entry. */
@Entity()
@Index('editing_session_within', ['withinId'])
export class EditingSession {
  @PrimaryColumn('text')
  kind: string;

  @PrimaryColumn('text')
  thingId: string;

  @PrimaryColumn('text')
  part: string;

  /** Anything that is recorded about the thing, or about what it lies within, closes the session first. */
  @Column('text')
  withinId: string;

  @Column('uuid')
  accountId: string;

  @Column('uuid', { nullable: true })
  postId: string | null;

  @Column('text')
  verb: string;

  @Column('jsonb')
  before: object;

  @Column('jsonb')
  after: object;

  @Column('int', { default: 1 })
  saves: number;

  /** Both instants are the database's own, like those of the audit. */
  @Column({ type: 'timestamptz', insert: false, default: () => 'now()' })
  beganAt: Date;

  @Column({ type: 'timestamptz', insert: false, default: () => 'now()' })
  lastAt: Date;
}
