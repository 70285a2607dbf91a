import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../platform/graphql/scalars.js';

@Entity()
@ObjectType({ description: 'A neighbourhood named in the agreement for a precision community-safety approach. A police neighbourhood, not a ward.' })
export class PrecisionArea {
  @Field(() => ID, { description: 'Identifies the area.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field({ description: 'Its name in web addresses.' })
  @Column('text')
  slug: string;

  @Field({ description: 'Its name.' })
  @Column('text')
  name: string;

  @Column('uuid')
  districtId: string;

  @Field({ description: 'How the agreement ranks it.' })
  @Column('text')
  priorityType: string;

  @Field({ description: 'Why it was chosen.' })
  @Column('text')
  rationale: string;

  @Column('int')
  position: number;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Field(() => Day, { nullable: true, description: 'The day from which it is no longer a precision area; empty while no such day is set.' })
  @Column('date', { nullable: true })
  validUntil: string | null;
}

/** What its area is called among the codes of official statistics. */
export const precisionAreaCode = (slug: string) => `precision-area:${slug}`;

/** The same in a statement of SQL, of a column of slugs. */
export const precisionAreaCodeOf = (slug: string) => `'precision-area:' || ${slug}`;
