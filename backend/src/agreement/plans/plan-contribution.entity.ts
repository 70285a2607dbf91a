import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The agreement links to the plans of partners and leaves open which priority serves which of their objectives: that is entered on screen. */
@Entity()
@ObjectType({ description: 'That a priority of the agreement contributes to an objective of a partner’s plan.' })
export class PlanContribution {
  @Field(() => ID, { description: 'Identifies the contribution.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  priorityId: string;

  @Column('uuid')
  planObjectiveId: string;

  @Field(() => String, { nullable: true, description: 'How it contributes, where somebody said so.' })
  @Column('text', { nullable: true })
  note: string | null;

  @Column('date')
  validFrom: string;

  @Column('date', { nullable: true })
  validUntil: string | null;
}
