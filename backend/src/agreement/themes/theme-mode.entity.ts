import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../platform/graphql/scalars.js';
import { ReportingMode } from './reporting-mode.js';

@Entity()
@ObjectType({ description: 'How a theme is reported, over days; one mode at a time.' })
export class ThemeMode {
  @Field(() => ID, { description: 'Identifies the arrangement.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  themeId: string;

  @Field(() => ReportingMode, { description: 'How the theme is reported in these days.' })
  @Column('text')
  mode: ReportingMode;

  @Field({ description: 'True where the agreement does not print the mode in words; the note says why it was taken.' })
  @Column('boolean')
  inferred: boolean;

  @Field(() => String, { nullable: true, description: 'Why this mode was taken, or what else is said of it.' })
  @Column('text', { nullable: true })
  note: string | null;

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
