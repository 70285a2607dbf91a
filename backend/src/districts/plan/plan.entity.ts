import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../platform/graphql/scalars.js';

@Entity()
@ObjectType({ description: 'The yearly Community Safety Delivery Plan of a district.' })
export class DistrictPlan {
  @Field(() => ID, { description: 'Identifies the plan.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  districtId: string;

  @Field(() => Int, { description: 'The year in which it begins: a plan of 2026 is that of April 2026 to March 2027.' })
  @Column('int')
  year: number;

  @Field({ description: 'Made up for the trial, to show how the service works.' })
  @Column('boolean', { default: false })
  illustrative: boolean;
}

@Entity()
@ObjectType({ description: 'A sub-group of a district’s partnership in one plan.' })
export class PlanSubGroup {
  @Field(() => ID, { description: 'Identifies the sub-group.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  @Field({ description: 'Its name.' })
  @Column('text')
  name: string;

  @Field({ description: 'What it is responsible for.' })
  @Column('text')
  responsibilities: string;

  /** Its place among the sub-groups of its plan. */
  @Column('int')
  position: number;

  @Field(() => Int, { description: 'Send it back with a change.' })
  @Column('int', { default: 1 })
  version: number;
}

@Entity()
@ObjectType({ description: 'What a sub-group is to achieve.' })
export class SubGroupObjective {
  @Field(() => ID, { description: 'Identifies the objective.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  subGroupId: string;

  @Field({ description: 'The objective.' })
  @Column('text')
  text: string;

  @Field(() => String, { nullable: true, description: 'By what it is known to be reached; empty where none is set.' })
  @Column('text', { nullable: true })
  target: string | null;

  /** Its place among the objectives of its sub-group. */
  @Column('int')
  position: number;

  @Field(() => Int, { description: 'Send it back with a change.' })
  @Column('int', { default: 1 })
  version: number;
}

/** What a plan knows of an action beside what every action has. Its id is that of the action. */
@Entity()
export class PlanAction {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  @Column('uuid', { nullable: true })
  objectiveId: string | null;

  @Column('uuid', { nullable: true })
  ownerPostId: string | null;

  @Column('uuid', { nullable: true })
  ownerOrganisationId: string | null;

  @Column('int', { default: 1 })
  version: number;
}

/** That an organisation works on an action with its owner. */
@Entity()
export class PlanActionPartner {
  @PrimaryColumn('uuid')
  planActionId: string;

  @PrimaryColumn('uuid')
  organisationId: string;
}

/** That an action serves a priority of the agreement. */
@Entity()
export class PlanActionPriority {
  @PrimaryColumn('uuid')
  planActionId: string;

  @PrimaryColumn('uuid')
  priorityId: string;
}

/** That an action is for a precision area of its district. */
@Entity()
export class PlanActionArea {
  @PrimaryColumn('uuid')
  planActionId: string;

  @PrimaryColumn('uuid')
  precisionAreaId: string;
}

@Entity()
@ObjectType({ description: 'How far an action was on a day.' })
export class PlanActionNote {
  @Field(() => ID, { description: 'Identifies the note.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  planActionId: string;

  @Field(() => Day, { description: 'The day that it is about.' })
  @Column('date')
  notedOn: string;

  @Field({ description: 'How far it was.' })
  @Column('text')
  text: string;
}
