import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../platform/graphql/scalars.js';

/** What may be renamed from a day on. */
export enum NamedKind {
  PRIORITY = 'PRIORITY',
  THEME = 'THEME',
  BOARD = 'BOARD',
}

@ObjectType({ description: 'A name that something will have from a day on.' })
export class ComingName {
  @Field({ description: 'The name.' })
  name: string;

  @Field(() => Day, { description: 'Its first day.' })
  from: string;
}

@Entity()
@ObjectType({ description: 'A name that something had until it was renamed.' })
export class FormerName {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  kind: NamedKind;

  @Column('uuid')
  thingId: string;

  @Field({ description: 'The name.' })
  @Column('text')
  name: string;

  /** From the day on which the name before it ended, if there was one. */
  @Field(() => Day, { name: 'until', description: 'The first day on which it no longer had this name.' })
  @Column('date')
  validUntil: string;
}
