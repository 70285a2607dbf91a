import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an update says of one precision area. */
@Entity()
export class AreaReport {
  @PrimaryColumn('uuid')
  updateId: string;

  @PrimaryColumn('uuid')
  precisionAreaId: string;

  @Column('text')
  text: string;
}
