import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { holdsOn } from '../../governance/effective-dates.js';
import { personById, postById } from '../../governance/governance.loaders.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Day } from '../../platform/graphql/scalars.js';
import { priorityById } from '../agreement.loaders.js';
import { everyBoardOfTheme, everyLeadOfTheme, leadHistoryOfTheme, modesOfTheme, placingsOfTheme } from '../history.loaders.js';
import { LeadOfficer } from '../leads/lead-officer.entity.js';
import { LeadSpell } from '../leads/lead-spell.type.js';
import type { LeadSpellOfPerson } from '../leads/lead-spells.js';
import { Theme } from './theme.entity.js';
import { ThemeGovernance } from './theme-governance.entity.js';
import { ThemeMode } from './theme-mode.entity.js';
import { ThemePlacing } from './theme-place.entity.js';

/** What a theme was before: its names, leads, boards, modes and priorities, each with its days. */
@Resolver(() => Theme)
export class ThemeHistoryResolver {
  @ResolveField(() => [LeadSpell], { description: 'Who answered for it, person by person, the newest first.' })
  @Allow(Permission.ReadRegister)
  async leadHistory(@Parent() theme: Theme, @CurrentLoad() load: Load): Promise<LeadSpell[]> {
    return named(load, await load.one(leadHistoryOfTheme, theme.id));
  }

  @ResolveField(() => [LeadSpell], { description: 'Who answered for it on a day.' })
  @Allow(Permission.ReadRegister)
  async ledOn(@Parent() theme: Theme, @Args('day', { type: () => Day, description: 'The day.' }) day: string, @CurrentLoad() load: Load): Promise<LeadSpell[]> {
    return named(load, (await load.one(leadHistoryOfTheme, theme.id)).filter(spell => holdsOn(spell, day)));
  }

  @ResolveField(() => [LeadOfficer], { description: 'Every time that a post answered for it, the newest first.' })
  @Allow(Permission.ReadRegister)
  allLeads(@Parent() theme: Theme, @CurrentLoad() load: Load): Promise<LeadOfficer[]> {
    return load.one(everyLeadOfTheme, theme.id);
  }

  @ResolveField(() => [ThemeMode], { description: 'Every way in which it was reported, the newest first.' })
  @Allow(Permission.ReadRegister)
  modes(@Parent() theme: Theme, @CurrentLoad() load: Load): Promise<ThemeMode[]> {
    return load.one(modesOfTheme, theme.id);
  }

  @ResolveField(() => [ThemeGovernance], { description: 'Every board that governed it, the newest first.' })
  @Allow(Permission.ReadRegister)
  allGovernance(@Parent() theme: Theme, @CurrentLoad() load: Load): Promise<ThemeGovernance[]> {
    return load.one(everyBoardOfTheme, theme.id);
  }

  @ResolveField(() => [ThemePlacing], { description: 'Every priority that it stood under, in order; none for localities.' })
  @Allow(Permission.ReadRegister)
  async placings(@Parent() theme: Theme, @CurrentLoad() load: Load): Promise<ThemePlacing[]> {
    const placings = await load.one(placingsOfTheme, theme.id);
    const found = await Promise.all(placings.map(async ({ priorityId, validFrom, validUntil }) => ({
      theme, priority: await load.one(priorityById, priorityId), from: validFrom, until: validUntil,
    })));
    return found.filter((placing): placing is ThemePlacing => placing.priority !== null);
  }
}

async function named(load: Load, spells: LeadSpellOfPerson[]): Promise<LeadSpell[]> {
  const found = await Promise.all(spells.map(async ({ capacity, postId, personId, validFrom, validUntil }) => ({
    capacity, post: await load.one(postById, postId), person: personId ? await load.one(personById, personId) : null, from: validFrom, until: validUntil,
  })));
  return found.filter((spell): spell is LeadSpell => spell.post !== null);
}
