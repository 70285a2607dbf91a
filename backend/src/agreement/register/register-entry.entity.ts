import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the register file last said of one thing: without it nobody could tell an edit on screen from an edit of the file. */
@Entity()
export class RegisterEntry {
  @PrimaryColumn('text')
  kind: string;

  @PrimaryColumn('text')
  key: string;

  /** The row that was written for it. */
  @Column('uuid')
  rowId: string;

  @Column('jsonb')
  loaded: object;

  @Column('timestamptz')
  loadedAt: Date;
}
