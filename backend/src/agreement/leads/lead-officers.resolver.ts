import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { postById } from '../../governance/governance.loaders.js';
import { Post } from '../../governance/people/post.entity.js';
import { EndInput, WithdrawInput } from '../../governance/changes/register.inputs.js';
import { withdrawalBlockers } from '../../governance/changes/spell.rules.js';
import { AsOn } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { leadsOfThemeOn, themeById } from '../agreement.loaders.js';
import { AppointDeputyInput, AppointLeadInput } from './lead.inputs.js';
import { LeadCapacity, LeadOfficer } from './lead-officer.entity.js';
import { LeadsService } from './leads.service.js';
import { Theme } from '../themes/theme.entity.js';

@Resolver(() => LeadOfficer)
export class LeadOfficersResolver {
  constructor(
    private readonly leads: LeadsService,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => Theme, { description: 'Gives a theme a lead officer from a day on.' })
  @Allow(Permission.EditRegister)
  appointLead(@CurrentViewer() viewer: Viewer, @Args('input') input: AppointLeadInput): Promise<Theme> {
    return this.leads.appointLead(viewer, input);
  }

  @Mutation(() => Theme, { description: 'Gives a theme a deputy, who may write its updates beside the leads.' })
  @Allow(Permission.EditRegister)
  appointDeputy(@CurrentViewer() viewer: Viewer, @Args('input') input: AppointDeputyInput): Promise<Theme> {
    return this.leads.appointDeputy(viewer, input);
  }

  @Mutation(() => Theme, { description: 'Ends the time of a lead officer or deputy from a day; or takes the end back.' })
  @Allow(Permission.EditRegister)
  endLead(@CurrentViewer() viewer: Viewer, @Args('input') input: EndInput): Promise<Theme> {
    return this.leads.end(viewer, input);
  }

  @Mutation(() => Theme, { description: 'Takes out a lead officer or deputy who was entered by mistake; whoever they replaced stays.' })
  @Allow(Permission.EditRegister)
  withdrawLead(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawInput): Promise<Theme> {
    return this.leads.withdraw(viewer, input.id);
  }

  @ResolveField(() => Theme, { description: 'The theme answered for.' })
  @Allow(Permission.ReadRegister)
  theme(@Parent() lead: LeadOfficer, @CurrentLoad() load: Load): Promise<Theme | null> {
    return load.one(themeById, lead.themeId);
  }

  @ResolveField(() => Post, { description: 'The post that answers for it.' })
  @Allow(Permission.ReadRegister)
  post(@Parent() lead: LeadOfficer, @CurrentLoad() load: Load): Promise<Post | null> {
    return load.one(postById, lead.postId);
  }

  @ResolveField(() => Boolean, { description: 'Whether several posts lead the theme together today.' })
  @Allow(Permission.ReadRegister)
  async joint(@Parent() lead: LeadOfficer, @CurrentLoad() load: Load, @AsOn() day: string): Promise<boolean> {
    const leads = (await load.one(leadsOfThemeOn(day), lead.themeId)).filter(({ capacity }) => capacity === LeadCapacity.LEAD);
    return leads.length > 1 && leads.some(({ id }) => id === lead.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may take this out again, as a mistake.' })
  @Allow(Permission.ReadRegister)
  viewerCanWithdraw(@Parent() lead: LeadOfficer, @CurrentViewer() viewer: Viewer): boolean {
    return viewer.can(Permission.EditRegister) && withdrawalBlockers(lead, this.clock.today()).length === 0;
  }
}
