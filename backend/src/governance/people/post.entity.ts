import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
@ObjectType({ description: 'A post outlives the people who hold it. Themes are led by posts, and accounts act for posts.' })
export class Post {
  @Field(() => ID, { description: 'Identifies the post.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field({ description: 'Its name in web addresses.' })
  @Column('text')
  slug: string;

  @Field({ description: 'What the post is called.' })
  @Column('text')
  title: string;

  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('date', { nullable: true })
  validUntil: string | null;
}
