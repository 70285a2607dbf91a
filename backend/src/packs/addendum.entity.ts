import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime } from '../platform/graphql/scalars.js';

/** A dated correction or addition to a frozen pack. The frozen text stays as members saw it. */
@ObjectType({ description: 'A dated correction or addition to a frozen pack.' })
@Entity()
export class Addendum {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  packId: string;

  @Field(() => Int, { description: 'The version that it corrects.' })
  @Column('int')
  versionNumber: number;

  @Field(() => String, { nullable: true, description: 'The same, by its name in web addresses.' })
  @Column('text', { nullable: true })
  themeSlug: string | null;

  @Field(() => String, { nullable: true, description: 'The theme or locality concerned; null where it concerns the whole pack.' })
  @Column('text', { nullable: true })
  themeName: string | null;

  @Field({ description: 'What is corrected or added.' })
  @Column('text')
  text: string;

  @Field({ description: 'Kept to members of the group: nobody else gets it.' })
  @Column('boolean', { default: false })
  membersOnly: boolean;

  @Field(() => DateTime)
  @Column('timestamptz')
  addedAt: Date;

  @Field({ description: 'The post or account that added it.' })
  @Column('text')
  addedBy: string;
}
