import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { KeptSpell } from '../../governance/changes/kept-spell.js';

export enum LeadCapacity {
  LEAD = 'LEAD',
  DEPUTY = 'DEPUTY',
}
registerEnumType(LeadCapacity, { name: 'LeadCapacity', description: 'Lead officer or deputy.' });

@Entity()
@ObjectType({ description: 'A post that gives the partnership its update on a theme, as lead or as deputy.' })
export class LeadOfficer extends KeptSpell {
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
}
