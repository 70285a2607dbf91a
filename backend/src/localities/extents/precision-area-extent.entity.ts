import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime, Day } from '../../platform/graphql/scalars.js';

/** How the small areas of an extent were chosen: one by one, all those of some wards, or those that lie for more than half inside a boundary. */
export enum ExtentBasis { SMALL_AREAS = 'SMALL_AREAS', WARDS = 'WARDS', BOUNDARY = 'BOUNDARY' }

@Entity()
@ObjectType({ description: 'Which small areas make up a precision area, from a day on. Indicative until somebody confirms it with a source. What is withdrawn stays in the record.' })
export class PrecisionAreaExtent {
  @Field(() => ID, { description: 'Identifies the extent.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  precisionAreaId: string;

  @Field(() => Day, { name: 'from', description: 'The first day on which it holds.' })
  @Column('date')
  validFrom: string;

  @Field(() => Day, { name: 'until', nullable: true, description: 'The first day on which it no longer holds; empty: it goes on.' })
  @Column('date', { nullable: true })
  validUntil: string | null;

  @Field({ description: 'Why these small areas, and why from that day.' })
  @Column('text')
  reason: string;

  @Column('text')
  basis: ExtentBasis;

  @Field({ description: 'How they were chosen, in words: the wards and their year, or the rule by which a boundary took them.' })
  @Column('text')
  basisNote: string;

  /** The boundary as it was given, where one was. */
  @Column('jsonb', { nullable: true })
  geometry: object | null;

  @Field(() => DateTime, { description: 'When it was entered.' })
  @Column({ type: 'timestamptz', default: () => 'now()' })
  enteredAt: Date;

  @Column('uuid', { nullable: true })
  enteredById: string | null;

  @Field(() => String, { nullable: true, description: 'By what it is confirmed: who gave the boundary, and when; empty while it is indicative.' })
  @Column('text', { nullable: true })
  source: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was confirmed; empty while it is indicative.' })
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('uuid', { nullable: true })
  confirmedById: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { nullable: true })
  withdrawnById: string | null;
}

@Entity()
export class PrecisionAreaExtentMember {
  @PrimaryColumn('uuid')
  extentId: string;

  @PrimaryColumn('int')
  areaId: number;

  /** How much of its ground lies inside the boundary by which it was taken; null where it was chosen by name. */
  @Column('double precision', { nullable: true })
  share: number | null;
}
