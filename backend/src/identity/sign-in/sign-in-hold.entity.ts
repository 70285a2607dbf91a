import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Attempts to sign in that failed, by account, address or known browser, each as a hash; gone after a day of quiet. */
@Entity()
export class SignInHold {
  @PrimaryColumn('text')
  key: string;

  @Column('int')
  failures: number;

  @Column('timestamptz')
  lastAt: Date;

  @Column('timestamptz', { nullable: true })
  heldUntil: Date | null;
}
