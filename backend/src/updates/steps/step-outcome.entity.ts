import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Outcome } from '../judgements.js';

/** What an update says became of a next step of an earlier meeting. It takes effect on the action when the update is accepted. */
@Entity()
export class StepOutcome {
  @PrimaryColumn('uuid')
  updateId: string;

  @PrimaryColumn('uuid')
  actionId: string;

  @Column('text')
  outcome: Outcome;

  /** The day that was promised when this was said: the action itself moves on. */
  @Column('date', { nullable: true })
  wasDueOn: string | null;

  /** The new day of a step that is still going; null while it is being written. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('text', { nullable: true })
  reason: string | null;
}
