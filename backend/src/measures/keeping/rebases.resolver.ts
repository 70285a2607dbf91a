import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { WithdrawInput } from '../../governance/changes/register.inputs.js';
import { accountById } from '../../identity/accounts/account.loaders.js';
import { Area } from '../../localities/areas/area.entity.js';
import { areaById } from '../../localities/localities.loaders.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Measure } from '../definitions/measure.entity.js';
import { Rebase } from '../definitions/rebase.entity.js';
import { RebasesService } from './rebases.service.js';
import { AddRebaseInput } from './target.inputs.js';

@Resolver(() => Rebase)
export class RebasesResolver {
  constructor(private readonly rebases: RebasesService) {}

  @Mutation(() => Measure, { description: 'Lets the limits of a measure begin anew from a day on.' })
  @Allow(Permission.KeepMeasures)
  addRebase(@CurrentViewer() viewer: Viewer, @Args('input') input: AddRebaseInput): Promise<Measure> {
    return this.rebases.add(viewer, input);
  }

  @Mutation(() => Measure, { description: 'Takes a rebase out of every chart from now on. As known on an earlier day it still counts.' })
  @Allow(Permission.KeepMeasures)
  withdrawRebase(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawInput): Promise<Measure> {
    return this.rebases.withdraw(viewer, input.id);
  }

  @ResolveField(() => Area, { nullable: true, description: 'In which area; empty: in all.' })
  @Allow(Permission.ReadMeasures)
  async area(@Parent() { areaId }: Rebase, @CurrentLoad() load: Load): Promise<Area | null> {
    return areaId === null ? null : load.one(areaById, areaId);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who entered it; empty where it came with the service.' })
  @Allow(Permission.ReadMeasures)
  enteredBy(@Parent() { enteredById }: Rebase, @CurrentLoad() load: Load): Promise<string | null> {
    return nameOf(load, enteredById);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who withdrew it; empty while it stands.' })
  @Allow(Permission.ReadMeasures)
  withdrawnBy(@Parent() { withdrawnById }: Rebase, @CurrentLoad() load: Load): Promise<string | null> {
    return nameOf(load, withdrawnById);
  }
}

async function nameOf(load: Load, accountId: string | null): Promise<string | null> {
  return accountId ? ((await load.one(accountById, accountId))?.name ?? null) : null;
}
