import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../platform/graphql/scalars.js';

export enum ReferralType {
  DOMESTIC_ABUSE = 'DOMESTIC_ABUSE',
  ANTI_SOCIAL_BEHAVIOUR = 'ANTI_SOCIAL_BEHAVIOUR',
  OFFENDER_MANAGEMENT = 'OFFENDER_MANAGEMENT',
  CHILD_SEXUAL_EXPLOITATION = 'CHILD_SEXUAL_EXPLOITATION',
  MENTAL_HEALTH = 'MENTAL_HEALTH',
  LICENSING = 'LICENSING',
  PLANNED_EVICTION = 'PLANNED_EVICTION',
  COMMUNITY_TRIGGER = 'COMMUNITY_TRIGGER',
  DRUGS_AND_SUBSTANCE_MISUSE = 'DRUGS_AND_SUBSTANCE_MISUSE',
  OTHER = 'OTHER',
}
registerEnumType(ReferralType, { name: 'ReferralType', description: 'What kind of referral brought an issue to the hub.' });

@Entity()
@ObjectType({ description: 'An issue of a district’s Community Safety Hub: about a place, never about a person.' })
export class HubIssue {
  @Field(() => ID, { description: 'Identifies the issue.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  districtId: string;

  @Field(() => ReferralType, { description: 'What kind of referral brought it.' })
  @Column('text')
  referralType: ReferralType;

  @Column('uuid', { nullable: true })
  themeId: string | null;

  @Column('int')
  areaId: number;

  @Field({ description: 'What the issue is.' })
  @Column('text')
  summary: string;

  @Field(() => String, { nullable: true, description: 'What is done next; empty where nothing is agreed yet.' })
  @Column('text', { nullable: true })
  nextStep: string | null;

  @Field(() => Day, { description: 'The day on which the hub took it up.' })
  @Column('date')
  openedOn: string;

  @Field(() => Day, { nullable: true, description: 'The day on which it was closed; empty while it is open.' })
  @Column('date', { nullable: true })
  closedOn: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it; empty while it is open.' })
  @Column('text', { nullable: true })
  outcome: string | null;

  @Field({ description: 'Made up for the trial, to show how the service works.' })
  @Column('boolean', { default: false })
  illustrative: boolean;

  @Field(() => Int, { description: 'Send it back with a change.' })
  @Column('int', { default: 1 })
  version: number;
}

/** That an agency works on an issue. */
@Entity()
export class HubIssueAgency {
  @PrimaryColumn('uuid')
  hubIssueId: string;

  @PrimaryColumn('uuid')
  organisationId: string;
}
