import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UpdateSection } from '../judgements.js';

/** The last save of one section of an update. Each section has a version of its own, so that two leads can write side by side. */
@Entity()
export class UpdateSectionSave {
  @PrimaryColumn('uuid')
  updateId: string;

  @PrimaryColumn('text')
  section: UpdateSection;

  @Column('int')
  version: number;

  @Column('boolean', { default: false })
  membersOnly: boolean;

  /** What its writers answered when asked whether the section is complete; null until somebody has. */
  @Column('boolean', { nullable: true })
  completed: boolean | null;

  @Column('timestamptz')
  savedAt: Date;

  /** The post, or the account where it acts for none. */
  @Column('text')
  savedBy: string;
}
