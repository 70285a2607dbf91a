import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { KeptSpell } from '../../governance/changes/kept-spell.js';

@Entity()
@ObjectType({ description: 'A board that governs a theme.' })
export class ThemeGovernance extends KeptSpell {
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
}
