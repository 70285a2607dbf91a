import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
@ObjectType({ description: 'A plan or strategy of a partner that the agreement links to.' })
export class PartnerPlan {
  @Field(() => ID, { description: 'Identifies the plan.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field({ description: 'Its name in web addresses.' })
  @Column('text')
  slug: string;

  @Field({ description: 'Its title.' })
  @Column('text')
  title: string;

  @Column('uuid')
  agreementId: string;

  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Field(() => String, { nullable: true, description: 'Its term as printed; empty where none is.' })
  @Column('text', { nullable: true })
  term: string | null;

  @Column('int', { nullable: true })
  firstYear: number | null;

  @Column('int', { nullable: true })
  lastYear: number | null;

  @Column('int')
  position: number;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('date', { nullable: true })
  validUntil: string | null;
}

@Entity()
@ObjectType({ description: 'One objective of a partner’s plan.' })
export class PlanObjective {
  @Field(() => ID, { description: 'Identifies the objective.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  partnerPlanId: string;

  @Field({ description: 'The objective.' })
  @Column('text')
  text: string;

  @Field(() => Int, { description: 'Its place in the plan.' })
  @Column('int')
  position: number;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('date', { nullable: true })
  validUntil: string | null;
}
