import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the lead says of one measure of the theme. The figures themselves stand with the measure until they are frozen. */
@Entity()
export class UpdateEvidence {
  @PrimaryColumn('uuid')
  updateId: string;

  @PrimaryColumn('int')
  measureId: number;

  @Column('text')
  commentary: string;
}
