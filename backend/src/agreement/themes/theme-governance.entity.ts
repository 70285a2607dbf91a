import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../platform/graphql/scalars.js';

@Entity()
@ObjectType({ description: 'A board that governs a theme.' })
export class ThemeGovernance {
  @Field(() => ID, { description: 'Identifies the arrangement.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  themeId: string;

  @Column('uuid')
  boardId: string;

  @Field(() => String, { nullable: true, description: 'What the board is to the theme, where more is said than that it governs it.' })
  @Column('text', { nullable: true })
  role: string | null;

  @Field({ description: 'False where the agreement prints this board beside another and does not say what that means.' })
  @Column('boolean')
  stated: boolean;

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
