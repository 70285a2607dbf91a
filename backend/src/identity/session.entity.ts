import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One sign-in. Only the hash of its token is kept, so that the table opens nobody's session. */
@Entity()
export class Session {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid')
  accountId: string;

  @Column({ type: 'timestamptz', insert: false, default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;
}
