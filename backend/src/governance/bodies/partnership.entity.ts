import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
@ObjectType({ description: 'The county partnership that this installation serves.' })
export class Partnership {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field({ description: 'Its full name.' })
  @Column('text')
  name: string;

  @Field({ description: 'What people call its group, for example SSCSG.' })
  @Column('text')
  shortName: string;

  @Field({ description: 'The county it works in.' })
  @Column('text')
  county: string;

  @Column('text')
  gssCode: string;
}
