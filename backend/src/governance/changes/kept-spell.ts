import { Field, ObjectType } from '@nestjs/graphql';
import { Column } from 'typeorm';
import { Day } from '../../platform/graphql/scalars.js';
import type { Spell } from './spell.rules.js';

/** One row that holds over days and is kept on screen: what post-holders, leads, boards and modes have in common. */
@ObjectType({ isAbstract: true })
export abstract class KeptSpell implements Spell {
  abstract id: string;

  @Field(() => Day, { name: 'from', nullable: true, description: 'The first day of it; empty where nobody has said.' })
  @Column('date', { nullable: true })
  validFrom: string | null;

  @Field(() => Day, { name: 'until', nullable: true, description: 'The first day it no longer holds; empty while it goes on.' })
  @Column('date', { nullable: true })
  validUntil: string | null;

  /** The day on which it was entered on screen; null where the register file brought it. */
  @Column('date', { nullable: true })
  enteredOn: string | null;

  /** The one whose beginning ended this one, for taking that back. */
  @Column('uuid', { nullable: true })
  endedById: string | null;
}
