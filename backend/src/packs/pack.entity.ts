import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The frozen papers of one meeting's standing item: its versions and what was added later. */
@ObjectType({ description: 'The frozen papers of one meeting’s standing item.' })
@Entity()
export class Pack {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  meetingId: string;
}
