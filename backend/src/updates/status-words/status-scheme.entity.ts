import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../platform/graphql/scalars.js';
import { Rating } from '../judgements.js';

/** How the partnership writes one status, and what it means by it. */
@ObjectType({ description: 'How the partnership writes one status, and what it means by it.' })
@Entity()
export class StatusWord {
  @PrimaryColumn('int')
  version: number;

  @Field(() => Rating)
  @PrimaryColumn('text')
  rating: Rating;

  @Field()
  @Column('text')
  word: string;

  @Field()
  @Column('text')
  meaning: string;
}

/** One version of the words; a version that a rating was given in is never changed. */
@ObjectType({ description: 'The partnership’s own words for a status, in one version; each rating keeps those that it was given in.' })
@Entity()
export class StatusScheme {
  @Field(() => Int, { description: 'Counts from 1; send it back when you change the words.' })
  @PrimaryColumn('int')
  version: number;

  @Field(() => DateTime, { nullable: true, description: 'When the words became these; null for those that came with the product.' })
  @Column('timestamptz', { nullable: true })
  agreedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The post or account that wrote them down.' })
  @Column('text', { nullable: true })
  agreedBy: string | null;

  @Field(() => [StatusWord], { description: 'All five, in the order in which the form offers them.' })
  words: StatusWord[];
}
