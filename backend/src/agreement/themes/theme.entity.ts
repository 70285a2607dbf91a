import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../platform/graphql/scalars.js';

export enum ThemeKind {
  THEME = 'THEME',
  LOCALITY = 'LOCALITY',
  DISTRICT = 'DISTRICT',
}
registerEnumType(ThemeKind, { name: 'ThemeKind', description: 'A theme of a priority, a locality priority (a district with precision areas, reported like a theme), or another district, which reports of its own accord and is no part of the agreement.' });

@Entity()
@ObjectType({ description: 'What is reported on: a theme of a priority, or a locality. It has its own governance and lead officers.' })
export class Theme {
  @Field(() => ID, { description: 'Identifies the theme.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field({ description: 'Its name in web addresses.' })
  @Column('text')
  slug: string;

  /** Its last name, which may begin on a day to come: `namesOfDay` says what it is called on a day. */
  @Column('text')
  name: string;

  @Column('uuid')
  agreementId: string;

  @Field(() => ThemeKind, { description: 'A theme of a priority, a locality, or a district that reports voluntarily.' })
  @Column('text')
  kind: ThemeKind;

  @Column('uuid', { nullable: true })
  priorityId: string | null;

  @Column('uuid', { nullable: true })
  districtId: string | null;

  @Field(() => Int, { description: 'Its place in the order of the agreement, localities last.' })
  @Column('int')
  position: number;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Field(() => Day, { name: 'until', nullable: true, description: 'The first day on which it no longer is a theme; empty while it goes on.' })
  @Column('date', { nullable: true })
  validUntil: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ends; empty where nobody has said.' })
  @Column('text', { nullable: true })
  endReason: string | null;
}
