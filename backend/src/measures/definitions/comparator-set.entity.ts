import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { KeptSpell } from '../../governance/changes/kept-spell.js';

export enum ComparatorKind { DISTRICTS = 'DISTRICTS', FORCE = 'FORCE', REGION = 'REGION', COUNTRY = 'COUNTRY', MOST_SIMILAR = 'MOST_SIMILAR' }
registerEnumType(ComparatorKind, { name: 'ComparatorKind', description: 'What a set of areas to compare with is.', valuesMap: { MOST_SIMILAR: { description: 'Areas like this one, as the analyst typed them in.' } } });

@Entity()
@ObjectType({ description: 'A named set of areas to compare with, over days.' })
export class ComparatorSet extends KeptSpell {
  @Field(() => ID, { description: 'Identifies the set.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field({ description: 'Its name in web addresses.' })
  @Column('text')
  slug: string;

  @Field({ description: 'Its name.' })
  @Column('text')
  name: string;

  @Field(() => ComparatorKind, { description: 'What it is.' })
  @Column('text')
  kind: ComparatorKind;

  @Field({ description: 'Who says that these areas belong together.' })
  @Column('text')
  source: string;
}

@Entity()
@ObjectType({ description: 'An area belongs to a set, over days.' })
export class ComparatorMember extends KeptSpell {
  @Field(() => ID, { description: 'Identifies it.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  setId: string;

  @Column('int')
  areaId: number;
}
