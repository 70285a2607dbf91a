import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../platform/graphql/scalars.js';

@Entity()
@ObjectType({ description: 'A Community Safety Agreement: what the responsible authorities agreed for some years.' })
export class Agreement {
  @Field(() => ID, { description: 'Identifies the agreement.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field({ description: 'Its name in web addresses.' })
  @Column('text')
  slug: string;

  @Field({ description: 'Its title.' })
  @Column('text')
  title: string;

  @Field({ description: 'Its term as printed, for example 2023-2026.' })
  @Column('text')
  term: string;

  @Field(() => Day, { name: 'from', nullable: true, description: 'The first day it holds; empty where it gives no day.' })
  @Column('date', { nullable: true })
  validFrom: string | null;

  @Field(() => Day, { name: 'until', nullable: true, description: 'The first day it no longer holds; empty: until it is replaced.' })
  @Column('date', { nullable: true })
  validUntil: string | null;
}
