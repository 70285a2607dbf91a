import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../platform/graphql/scalars.js';

export enum LeadCapacity {
  LEAD = 'LEAD',
  DEPUTY = 'DEPUTY',
}
registerEnumType(LeadCapacity, { name: 'LeadCapacity', description: 'Lead officer or deputy.' });

@Entity()
@ObjectType({ description: 'A post that gives the partnership its update on a theme, as lead or as deputy.' })
export class LeadOfficer {
  @Field(() => ID, { description: 'Identifies the arrangement.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  themeId: string;

  @Column('uuid')
  postId: string;

  @Field(() => LeadCapacity, { description: 'Lead officer or deputy.' })
  @Column('text')
  capacity: LeadCapacity;

  @Column('int')
  position: number;

  @Field(() => Day, { name: 'from', nullable: true, description: 'The first day of it; empty where nobody has said.' })
  @Column('date', { nullable: true })
  validFrom: string | null;

  @Field(() => Day, { name: 'until', nullable: true, description: 'The first day it no longer holds; empty while it goes on.' })
  @Column('date', { nullable: true })
  validUntil: string | null;

  /** The day on which it was entered on screen; null where the register file brought it. */
  @Column('date', { nullable: true })
  enteredOn: string | null;

  /** The one whose beginning ended this one, for taking that back. */
  @Column('uuid', { nullable: true })
  endedById: string | null;
}
