import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a reader finds what an update rests on. Nothing is uploaded: the document stays where it is. */
@ObjectType({ description: 'A link to evidence: where a reader finds what the update rests on.' })
@Entity()
export class EvidenceLink {
  @PrimaryColumn('uuid')
  updateId: string;

  @PrimaryColumn('int')
  position: number;

  @Field({ description: 'What it is; empty while it is being written.' })
  @Column('text')
  title: string;

  @Field({ description: 'Its address, which begins with https:// or http://; empty while it is being written.' })
  @Column('text')
  address: string;
}
