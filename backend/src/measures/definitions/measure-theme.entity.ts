import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { KeptSpell } from '../../governance/changes/kept-spell.js';

@Entity()
@ObjectType({ description: 'A measure serves a theme, over days.' })
export class MeasureTheme extends KeptSpell {
  @Field(() => ID, { description: 'Identifies it.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('int')
  measureId: number;

  @Column('uuid')
  themeId: string;

  @Column('int', { default: 0 })
  position: number;
}
