import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../platform/graphql/scalars.js';

export enum PriorityScope {
  COUNTYWIDE = 'COUNTYWIDE',
  DISTRICT_ONLY = 'DISTRICT_ONLY',
}
registerEnumType(PriorityScope, { name: 'PriorityScope', description: 'Whether a priority is the county’s, or only of some districts.' });

@Entity()
@ObjectType({ description: 'A priority of an agreement.' })
export class Priority {
  @Field(() => ID, { description: 'Identifies the priority.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field({ description: 'Its name in web addresses.' })
  @Column('text')
  slug: string;

  /** Its last name, which may begin on a day to come: `namesOfDay` says what it is called on a day. */
  @Column('text')
  name: string;

  @Column('uuid')
  agreementId: string;

  @Field(() => PriorityScope, { description: 'Countywide, or only in some districts’ own plans.' })
  @Column('text')
  scope: PriorityScope;

  @Field(() => Int, { description: 'Its place in the order of the agreement.' })
  @Column('int')
  position: number;

  @Field(() => Day, { name: 'from', nullable: true, description: 'Its first day; empty where nobody has said.' })
  @Column('date', { nullable: true })
  validFrom: string | null;

  @Field(() => Day, { name: 'until', nullable: true, description: 'The first day on which it no longer is one; empty while it goes on.' })
  @Column('date', { nullable: true })
  validUntil: string | null;
}
