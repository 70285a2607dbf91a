import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { KeptSpell } from '../../governance/changes/kept-spell.js';
import { ReportingMode } from './reporting-mode.js';

@Entity()
@ObjectType({ description: 'How a theme is reported, over days; one mode at a time.' })
export class ThemeMode extends KeptSpell {
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
}
