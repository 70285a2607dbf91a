import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LeadCapacity } from '../agreement/leads/lead-officer.entity.js';

/** A post that the request was addressed to on the day the call opened. */
@ObjectType('Recipient', { description: 'A post that the request was addressed to on the day the call opened.' })
@Entity()
export class UpdateRequestRecipient {
  @PrimaryColumn('uuid')
  requestId: string;

  @PrimaryColumn('uuid')
  postId: string;

  @Field(() => LeadCapacity, { description: 'Lead officer or deputy.' })
  @Column('text')
  capacity: LeadCapacity;

  @Field(() => String, { nullable: true, description: 'Who held the post that day; null when vacant or not named.' })
  @Column('text', { nullable: true })
  holderName: string | null;

  @Column('int')
  position: number;
}
