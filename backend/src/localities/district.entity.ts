import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
@ObjectType({ description: 'A district or borough, with its Community Safety Partnership (CSP).' })
export class District {
  @Field(() => ID, { description: 'Identifies the district.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field({ description: 'Its name in web addresses.' })
  @Column('text')
  slug: string;

  @Field({ description: 'Its name.' })
  @Column('text')
  name: string;

  @Field({ description: 'Its code in official statistics.' })
  @Column('text')
  gssCode: string;

  @Field({ description: 'The name of its Community Safety Partnership.' })
  @Column('text')
  cspName: string;

  /** Its column and row on the schematic map, counted from the north-west: "2,3". */
  @Column('text', { nullable: true })
  mapPlace: string | null;

  @Column('uuid', { nullable: true })
  cspChairId: string | null;

  @Column('uuid', { nullable: true })
  cspLeadId: string | null;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('date', { nullable: true })
  validUntil: string | null;
}
