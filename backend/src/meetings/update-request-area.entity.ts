import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A precision area that a request about a locality asks a section on: those in force on the day of the meeting when it was asked, under their names of then. */
@Entity()
export class UpdateRequestArea {
  @PrimaryColumn('uuid')
  requestId: string;

  /** Counts from 1. */
  @PrimaryColumn('int')
  position: number;

  @Column('uuid')
  precisionAreaId: string;

  @Column('text')
  name: string;
}
