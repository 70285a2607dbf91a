import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../platform/graphql/scalars.js';
import { Priority } from '../priorities/priority.entity.js';
import { Theme } from './theme.entity.js';

/** Where a theme stands from a day on, once it no longer stands where it was agreed (`theme.priority_id`). */
@Entity()
export class ThemePlace {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  themeId: string;

  @Column('uuid')
  priorityId: string;

  @Column('date')
  validFrom: string;

  @Column('date', { nullable: true })
  validUntil: string | null;
}

@ObjectType({ description: 'The days for which a theme stands under a priority.' })
export class ThemePlacing {
  @Field(() => Theme, { description: 'The theme.' })
  theme: Theme;

  @Field(() => Priority, { description: 'The priority.' })
  priority: Priority;

  @Field(() => Day, { nullable: true, description: 'The first day of it; empty where nobody has said.' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day on which it no longer stands there; empty while it does.' })
  until: string | null;
}
