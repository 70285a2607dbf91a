import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export enum MemberCapacity {
  RESPONSIBLE_AUTHORITY = 'RESPONSIBLE_AUTHORITY',
  CSP_CHAIR = 'CSP_CHAIR',
  PORTFOLIO_HOLDER = 'PORTFOLIO_HOLDER',
  OTHER = 'OTHER',
}
registerEnumType(MemberCapacity, { name: 'MemberCapacity', description: 'What a member of the group sits there as.' });

@Entity()
@ObjectType({ description: 'A seat in the partnership’s group: of an organisation, of a post, or of a post for an organisation.' })
export class Membership {
  @Field(() => ID, { description: 'Identifies the seat.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field(() => MemberCapacity, { description: 'What the member sits there as.' })
  @Column('text')
  capacity: MemberCapacity;

  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Column('uuid', { nullable: true })
  postId: string | null;

  @Column('int')
  position: number;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('date', { nullable: true })
  validUntil: string | null;
}
