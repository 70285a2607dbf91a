import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One change: who, for which post, when, what, before and after. The table refuses UPDATE and DELETE. */
@Entity()
export class AuditEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  /** The database's own time at the change, never the pretended one of trial content. */
  @Column({ type: 'timestamptz', insert: false, default: () => 'now()' })
  at: Date;

  /** Null when the system acted by itself, for example when it loaded the register. */
  @Column('uuid', { nullable: true })
  accountId: string | null;

  @Column('uuid', { nullable: true })
  postId: string | null;

  @Column('text')
  verb: string;

  @Column('text')
  kind: string;

  @Column('text')
  thingId: string;

  @Column('jsonb', { nullable: true })
  before: object | null;

  @Column('jsonb', { nullable: true })
  after: object | null;
}
