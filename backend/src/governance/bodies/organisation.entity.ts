import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export enum OrganisationKind {
  POLICE = 'POLICE',
  COUNTY_COUNCIL = 'COUNTY_COUNCIL',
  DISTRICT_COUNCIL = 'DISTRICT_COUNCIL',
  FIRE = 'FIRE',
  PROBATION = 'PROBATION',
  HEALTH = 'HEALTH',
  COMMISSIONER = 'COMMISSIONER',
  VOLUNTARY = 'VOLUNTARY',
  OTHER = 'OTHER',
}
registerEnumType(OrganisationKind, { name: 'OrganisationKind', description: 'What sort of body an organisation is.' });

@Entity()
@ObjectType({ description: 'A responsible authority or another partner agency.' })
export class Organisation {
  @Field(() => ID, { description: 'Identifies the organisation.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field({ description: 'Its name in web addresses.' })
  @Column('text')
  slug: string;

  @Field({ description: 'Its name.' })
  @Column('text')
  name: string;

  @Field(() => OrganisationKind, { description: 'What sort of body it is.' })
  @Column('text')
  kind: OrganisationKind;

  @Field({ description: 'Whether the agreement lists it among the responsible authorities.' })
  @Column('boolean')
  responsibleAuthority: boolean;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('date', { nullable: true })
  validUntil: string | null;
}
