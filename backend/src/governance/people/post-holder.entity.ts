import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { KeptSpell } from '../changes/kept-spell.js';
import { Day } from '../../platform/graphql/scalars.js';

@Entity()
@ObjectType({ description: 'A person in a post, over days. One person holds a post at a time.' })
export class PostHolder extends KeptSpell {
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
}
