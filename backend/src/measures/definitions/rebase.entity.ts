import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime, Day } from '../../platform/graphql/scalars.js';

@Entity()
@ObjectType({ description: 'From this day on a measure has limits of its own: a judgement, with its reason. What is withdrawn stays in the record.' })
export class Rebase {
  @Field(() => ID, { description: 'Identifies the rebase.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('int')
  measureId: number;

  /** Null: in every area. */
  @Column('int', { nullable: true })
  areaId: number | null;

  @Field(() => Day, { description: 'The first period that it concerns starts on this day or after it.' })
  @Column('date')
  startsOn: string;

  @Field({ description: 'What changed, and how it is known.' })
  @Column('text')
  reason: string;

  @Field({ description: 'Who approved it.' })
  @Column('text')
  approvedBy: string;

  @Field(() => DateTime, { description: 'When it was entered.' })
  @Column({ type: 'timestamptz', default: () => 'now()' })
  enteredAt: Date;

  @Column('uuid', { nullable: true })
  enteredById: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn; empty while it stands.' })
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { nullable: true })
  withdrawnById: string | null;
}
