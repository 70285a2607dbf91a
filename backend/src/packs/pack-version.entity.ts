import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PackContent } from './pack-content.types.js';

/** One frozen version, in the members' copy and the ordinary one, each with its hash. The database refuses to change or delete it. */
@Entity()
export class PackVersion {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  packId: string;

  @Column('int')
  number: number;

  @Column('timestamptz')
  frozenAt: Date;

  @Column('text')
  frozenBy: string;

  /** Why it followed the version before; null in the first. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('jsonb')
  membersContent: PackContent;

  @Column('text')
  membersHash: string;

  @Column('jsonb')
  ordinaryContent: PackContent;

  @Column('text')
  ordinaryHash: string;
}
