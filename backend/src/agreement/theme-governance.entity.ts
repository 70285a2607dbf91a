import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
@ObjectType({ description: 'A board that governs a theme.' })
export class ThemeGovernance {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  themeId: string;

  @Column('uuid')
  boardId: string;

  @Field(() => String, { nullable: true, description: 'What the board is to the theme, where more is said than that it governs it.' })
  @Column('text', { nullable: true })
  role: string | null;

  @Field({ description: 'False where the agreement prints this board beside another and does not say what that means.' })
  @Column('boolean')
  stated: boolean;

  @Column('int')
  position: number;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('date', { nullable: true })
  validUntil: string | null;
}
