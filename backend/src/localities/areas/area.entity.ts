import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { AreaLevel } from './area-level.js';

@Entity()
@ObjectType({ description: 'An area that figures are about: from a country down to a few streets.' })
export class Area {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS' })
  id: number;

  @Field({ description: 'Its code in official statistics; a precision area has one of this product’s own.' })
  @Column('text')
  code: string;

  /** Official figures name a district by this code too, where one Community Safety Partnership serves it alone. */
  @Column('text', { nullable: true })
  cspCode: string | null;

  @Field(() => AreaLevel, { description: 'What kind of area it is.' })
  @Column('text')
  level: AreaLevel;

  @Field({ description: 'Its name.' })
  @Column('text')
  name: string;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('date', { nullable: true })
  validUntil: string | null;
}
