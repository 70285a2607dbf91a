import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Role } from '../access/roles.js';

/** A role that an account holds over `[validFrom, validUntil)`; null is open. */
@Entity()
export class RoleGrant {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @Column('text')
  role: Role;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('date', { nullable: true })
  validUntil: string | null;
}
