import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Board } from './board.entity.js';

/** One board reports to another. */
@Entity()
export class BoardReporting {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  boardId: string;

  @Column('uuid')
  reportsToId: string;

  /** False where the agreement prints two boards side by side and does not say that one reports to the other. */
  @Column('boolean')
  stated: boolean;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('date', { nullable: true })
  validUntil: string | null;
}

@ObjectType({ description: 'One end of a reporting line between two boards.' })
export class BoardLink {
  @Field(() => Board, { description: 'The board at the other end.' })
  board: Board;

  @Field({ description: 'False where the agreement prints a slash or dash between the two and does not say what it means.' })
  stated: boolean;
}
