import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../platform/graphql/scalars.js';

export enum SuccessionKind {
  SPLIT = 'SPLIT',
  MERGE = 'MERGE',
}
registerEnumType(SuccessionKind, { name: 'SuccessionKind', description: 'Whether one priority became several, or several became one.' });

@Entity()
@ObjectType({ description: 'What became of a priority: one that it was split into, or merged into with others.' })
export class PrioritySuccession {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field(() => ID, { description: 'The split or merger; the same for everything that became of it.' })
  @Column('uuid')
  changeId: string;

  @Field(() => SuccessionKind, { description: 'Split or merged.' })
  @Column('text')
  kind: SuccessionKind;

  @Column('uuid')
  fromId: string;

  @Column('uuid')
  toId: string;

  @Field(() => Day, { description: 'The first day of what it became.' })
  @Column('date')
  day: string;

  @Field({ description: 'Why.' })
  @Column('text')
  reason: string;

  @Column('date')
  enteredOn: string;
}
