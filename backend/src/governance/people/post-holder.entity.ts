import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../platform/graphql/scalars.js';

@Entity()
@ObjectType({ description: 'A person in a post, over days. One person holds a post at a time.' })
export class PostHolder {
  @Field(() => ID, { description: 'Identifies this time in the post.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  postId: string;

  @Column('uuid')
  personId: string;

  @Field(() => String, { nullable: true, description: 'Where the name was read, for example “the CSA 2023-2026”.' })
  @Column('text', { nullable: true })
  source: string | null;

  @Field(() => Day, { nullable: true, description: 'The day on which somebody last confirmed that this person holds the post.' })
  @Column('date', { nullable: true })
  confirmedOn: string | null;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  @Field(() => Day, { name: 'from', nullable: true, description: 'The first day in the post; empty where nobody has said.' })
  @Column('date', { nullable: true })
  validFrom: string | null;

  @Field(() => Day, { name: 'until', nullable: true, description: 'The first day no longer in the post; empty while it goes on.' })
  @Column('date', { nullable: true })
  validUntil: string | null;

  /** The day on which it was entered on screen; null where the register file brought it. */
  @Column('date', { nullable: true })
  enteredOn: string | null;

  /** The one whose beginning ended this one, for taking that back. */
  @Column('uuid', { nullable: true })
  endedById: string | null;
}
