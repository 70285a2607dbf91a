import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { KeptSpell } from '../../governance/changes/kept-spell.js';

/** A measure serves a theme, over days. */
@Entity()
export class MeasureTheme extends KeptSpell {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('int')
  measureId: number;

  @Column('uuid')
  themeId: string;

  @Column('int', { default: 0 })
  position: number;
}
