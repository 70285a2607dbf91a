import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Role } from '../../access/roles.js';
import { Day } from '../../platform/graphql/scalars.js';

@Entity()
@ObjectType({ description: 'A role that an account holds over days.' })
export class RoleGrant {
  @Field(() => ID, { description: 'Identifies the grant.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @Field(() => Role, { description: 'The role.' })
  @Column('text')
  role: Role;

  @Field(() => Day, { name: 'from', nullable: true, description: 'The first day; empty where it has always been.' })
  @Column('date', { nullable: true })
  validFrom: string | null;

  @Field(() => Day, { name: 'until', nullable: true, description: 'The first day no longer; empty while it goes on.' })
  @Column('date', { nullable: true })
  validUntil: string | null;
}
