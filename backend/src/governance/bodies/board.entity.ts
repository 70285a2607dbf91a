import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
@ObjectType({ description: 'A governance body: the partnership’s own group, or a board that governs one of its themes.' })
export class Board {
  @Field(() => ID, { description: 'Identifies the board.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field({ description: 'Its name in web addresses.' })
  @Column('text')
  slug: string;

  /** Its last name, which may begin on a day to come: `namesOfDay` says what it is called on a day. */
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true, description: 'What a reader should know about it.' })
  @Column('text', { nullable: true })
  note: string | null;

  @Field({ description: 'Whether it is the partnership’s own group.' })
  @Column('boolean')
  isPartnership: boolean;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('date', { nullable: true })
  validUntil: string | null;
}
