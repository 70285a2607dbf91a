import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
@ObjectType({ description: 'Somebody who holds, or has held, a post. Nothing but the name is kept.' })
export class Person {
  @Field(() => ID, { description: 'Identifies the person.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field({ description: 'The name in web addresses.' })
  @Column('text')
  slug: string;

  @Field({ description: 'The name, with a title where one is used.' })
  @Column('text')
  name: string;
}
