import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A browser in which somebody signed in before: a stranger's guesses elsewhere do not keep it waiting. */
@Entity()
export class KnownBrowser {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid')
  accountId: string;

  @Column('timestamptz')
  lastUsedAt: Date;
}
