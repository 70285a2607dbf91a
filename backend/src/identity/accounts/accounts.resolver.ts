import { Args, Field, ID, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { personById } from '../../governance/governance.loaders.js';
import { Person } from '../../governance/people/person.entity.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { Clock } from '../../platform/time/clock.js';
import { Account } from './account.entity.js';
import { CreateAccountInput, EndRoleInput, GrantRoleInput } from './account.inputs.js';
import { grantsOfAccount, heldUntilByEmail, lastingAdministratorsOn, lastUsedByAccount } from './account.loaders.js';
import { AccountsService } from './accounts.service.js';
import { RoleGrant } from './role-grant.entity.js';

@ObjectType({ description: 'An account with the one-time password to hand over. It is told this once and kept nowhere.' })
export class AccountWithOneTimePassword {
  @Field(() => Account, { description: 'The account.' })
  account: Account;

  @Field({ description: 'The password for the first sign-in, at which the person chooses their own.' })
  oneTimePassword: string;
}

@Resolver(() => Account)
export class AccountsResolver {
  constructor(private readonly accounts: AccountsService, private readonly db: DataSource, private readonly clock: Clock) {}

  @Query(() => [Account], { name: 'accounts', description: 'Every account, those that can sign in first, by name.' })
  @Allow(Permission.ManageAccounts)
  list(): Promise<Account[]> {
    return this.db.manager.find(Account, { order: { closedAt: { direction: 'DESC', nulls: 'FIRST' }, name: 'ASC', id: 'ASC' } });
  }

  @Query(() => [Person], { description: 'The people of the register who hold a post today or later and have no account.' })
  @Allow(Permission.ManageAccounts)
  peopleWithoutAccount(): Promise<Person[]> {
    return this.db.manager.createQueryBuilder(Person, 'person')
      .where('NOT EXISTS (SELECT 1 FROM account WHERE account.person_id = person.id AND account.closed_at IS NULL)')
      .andWhere('EXISTS (SELECT 1 FROM post_holder WHERE post_holder.person_id = person.id AND (valid_until IS NULL OR valid_until > :today))', { today: this.clock.today() })
      .orderBy('person.name').getMany();
  }

  @Mutation(() => AccountWithOneTimePassword, { description: 'Creates an account with a one-time password.' })
  @Allow(Permission.ManageAccounts)
  createAccount(@CurrentViewer() viewer: Viewer, @Args('input') input: CreateAccountInput): Promise<object> {
    return this.accounts.create(viewer, input);
  }

  @Mutation(() => AccountWithOneTimePassword, { description: 'Gives an account a new one-time password, closes its sessions and forgets failed attempts.' })
  @Allow(Permission.ManageAccounts)
  resetAccount(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<object> {
    return this.accounts.reset(viewer, id);
  }

  @Mutation(() => Account, { description: 'Closes an account for good. The last administrator cannot be closed.' })
  @Allow(Permission.ManageAccounts)
  closeAccount(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Account> {
    return this.accounts.close(viewer, id);
  }

  @Mutation(() => Account, { description: 'Gives an account a role from a day on, and until one where that is known.' })
  @Allow(Permission.ManageAccounts)
  grantRole(@CurrentViewer() viewer: Viewer, @Args('input') input: GrantRoleInput): Promise<Account> {
    return this.accounts.grant(viewer, input);
  }

  @Mutation(() => Account, { description: 'Ends a role of an account on a day. The last administrator keeps theirs.' })
  @Allow(Permission.ManageAccounts)
  endRole(@CurrentViewer() viewer: Viewer, @Args('input') input: EndRoleInput): Promise<Account> {
    return this.accounts.endRole(viewer, input);
  }

  @ResolveField(() => [RoleGrant], { description: 'The roles it has, had or will have.' })
  @Allow(Permission.ManageAccounts)
  roles(@Parent() account: Account, @CurrentLoad() load: Load): Promise<RoleGrant[]> {
    return load.one(grantsOfAccount, account.id);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who in the register it is; null where nobody has said.' })
  @Allow(Permission.ReadRegister)
  async person(@Parent() account: Account, @CurrentLoad() load: Load): Promise<Person | null> {
    return account.personId ? load.one(personById, account.personId) : null;
  }

  @ResolveField(() => DateTime, { nullable: true, description: 'Until when attempts to sign in have to wait because too many failed.' })
  @Allow(Permission.ManageAccounts)
  async heldUntil(@Parent() account: Account, @CurrentLoad() load: Load): Promise<Date | null> {
    const until = account.email ? await load.one(heldUntilByEmail, account.email) : null;
    return until && until > this.clock.now() ? until : null;
  }

  @ResolveField(() => DateTime, { nullable: true, description: 'When it was last used, while a session of it is open.' })
  @Allow(Permission.ManageAccounts)
  lastUsedAt(@Parent() account: Account, @CurrentLoad() load: Load): Promise<Date | null> {
    return load.one(lastUsedByAccount, account.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may close it now: the last administrator stays.' })
  @Allow(Permission.ManageAccounts)
  async viewerCanClose(@Parent() account: Account, @CurrentLoad() load: Load): Promise<boolean> {
    if (account.closedAt) return false;
    const lasting = await load.one(lastingAdministratorsOn, this.clock.today());
    return !lasting.has(account.id) || lasting.size > 1;
  }
}
