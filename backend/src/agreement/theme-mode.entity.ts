import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { ReportingMode } from './reporting-mode.js';

/** How a theme is reported, over days; one mode at a time. */
@Entity()
export class ThemeMode {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  themeId: string;

  @Column('text')
  mode: ReportingMode;

  /** True where the agreement does not print the mode in words; `note` says why it was taken. */
  @Column('boolean')
  inferred: boolean;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('date', { nullable: true })
  validUntil: string | null;
}
