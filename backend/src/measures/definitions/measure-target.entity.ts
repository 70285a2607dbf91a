import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { KeptSpell } from '../../governance/changes/kept-spell.js';

export enum TargetKind { TARGET = 'TARGET', BASELINE = 'BASELINE' }
registerEnumType(TargetKind, { name: 'TargetKind', description: 'What a line across a chart is.', valuesMap: { BASELINE: { description: 'What later figures are compared with.' } } });

@Entity()
@ObjectType({ description: 'A target or baseline of a measure in one area, over days; one of a kind at a time.' })
export class MeasureTarget extends KeptSpell {
  @Field(() => ID, { description: 'Identifies the target.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('int')
  measureId: number;

  @Column('int')
  areaId: number;

  @Field(() => TargetKind, { description: 'What it is.' })
  @Column('text')
  kind: TargetKind;

  @Field(() => Float, { description: 'In the unit of the measure, for one of its periods.' })
  @Column('double precision')
  value: number;

  @Field({ description: 'Why this one, and who set it.' })
  @Column('text')
  reason: string;
}
