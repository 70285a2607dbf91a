import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { WithdrawInput } from '../../governance/changes/register.inputs.js';
import { accountById } from '../../identity/accounts/account.loaders.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { holdsOn } from '../../governance/effective-dates.js';
import { PrecisionArea } from '../precision-area.entity.js';
import { ConfirmExtentInput, EnterExtentInput, SmallAreaChoicesArgs } from './extent.inputs.js';
import { confirmBlockers, withdrawalFaults } from './extent.rules.js';
import { PrecisionAreaMember, SmallAreaChoice } from './extent.types.js';
import { extentsOfArea, membersOfExtent } from './extents.loaders.js';
import { ExtentsService } from './extents.service.js';
import { PrecisionAreaExtent } from './precision-area-extent.entity.js';

@Resolver(() => PrecisionAreaExtent)
export class ExtentsResolver {
  constructor(private readonly extents: ExtentsService, private readonly clock: Clock) {}

  @Query(() => [SmallAreaChoice], { description: 'The small areas of its district that may be chosen for a precision area, by name; with a boundary, how much of each lies inside it.' })
  @Allow(Permission.KeepExtents)
  smallAreaChoices(@Args() { precisionArea, boundary }: SmallAreaChoicesArgs): Promise<SmallAreaChoice[]> {
    return this.extents.choices(precisionArea, boundary ?? null);
  }

  @Mutation(() => PrecisionArea, { description: 'Enters which small areas make up a precision area from a day on. It is indicative until it is confirmed.' })
  @Allow(Permission.KeepExtents)
  enterExtent(@CurrentViewer() viewer: Viewer, @Args('input') input: EnterExtentInput): Promise<PrecisionArea> {
    return this.extents.enter(viewer, input);
  }

  @Mutation(() => PrecisionArea, { description: 'Confirms an extent with its source: it is not indicative any more.' })
  @Allow(Permission.KeepExtents)
  confirmExtent(@CurrentViewer() viewer: Viewer, @Args('input') input: ConfirmExtentInput): Promise<PrecisionArea> {
    return this.extents.confirm(viewer, input);
  }

  @Mutation(() => PrecisionArea, { description: 'Takes the latest extent out as a mistake; the one before it goes on.' })
  @Allow(Permission.KeepExtents)
  withdrawExtent(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawInput): Promise<PrecisionArea> {
    return this.extents.withdraw(viewer, input.id);
  }

  @ResolveField(() => [PrecisionAreaMember], { nullable: true, description: 'Its small areas, by name.' })
  @Allow(Permission.ReadRegister)
  members(@Parent() { id }: PrecisionAreaExtent, @CurrentLoad() load: Load): Promise<PrecisionAreaMember[]> {
    return load.one(membersOfExtent, id);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who entered it.' })
  @Allow(Permission.ReadRegister)
  enteredBy(@Parent() { enteredById }: PrecisionAreaExtent, @CurrentLoad() load: Load): Promise<string | null> {
    return nameOf(load, enteredById);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who confirmed it; empty while it is indicative.' })
  @Allow(Permission.ReadRegister)
  confirmedBy(@Parent() { confirmedById }: PrecisionAreaExtent, @CurrentLoad() load: Load): Promise<string | null> {
    return nameOf(load, confirmedById);
  }

  @ResolveField(() => Boolean, { description: 'Whether it is the one that holds today.' })
  @Allow(Permission.ReadRegister)
  isToday(@Parent() extent: PrecisionAreaExtent): boolean {
    return holdsOn(extent, this.clock.today());
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer can confirm it.' })
  @Allow(Permission.ReadRegister)
  viewerCanConfirm(@CurrentViewer() viewer: Viewer, @Parent() extent: PrecisionAreaExtent): boolean {
    return viewer.can(Permission.KeepExtents) && confirmBlockers(extent).length === 0;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer can take it out as a mistake.' })
  @Allow(Permission.ReadRegister)
  async viewerCanWithdraw(@CurrentViewer() viewer: Viewer, @Parent() extent: PrecisionAreaExtent, @CurrentLoad() load: Load): Promise<boolean> {
    if (!viewer.can(Permission.KeepExtents)) return false;
    const [latest] = await load.one(extentsOfArea, extent.precisionAreaId);
    return withdrawalFaults(extent, latest ?? null).length === 0;
  }
}

async function nameOf(load: Load, accountId: string | null): Promise<string | null> {
  return accountId ? ((await load.one(accountById, accountId))?.name ?? null) : null;
}
