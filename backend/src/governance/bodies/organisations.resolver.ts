import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { AsOn, OnDay } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { BodiesService } from './bodies.service.js';
import { organisationsOn } from '../governance.loaders.js';
import { Organisation } from './organisation.entity.js';
import { CreateOrganisationInput } from '../changes/register.inputs.js';

@Resolver(() => Organisation)
export class OrganisationsResolver {
  constructor(private readonly bodies: BodiesService) {}

  @Query(() => [Organisation], { description: 'Today’s organisations, by name.' })
  @Allow(Permission.ReadRegister)
  organisations(@OnDay() _on: string | null, @AsOn() day: string, @CurrentLoad() load: Load): Promise<Organisation[]> {
    return load.one(organisationsOn(day), 'all');
  }

  @Mutation(() => Organisation, { description: 'Adds an organisation.' })
  @Allow(Permission.EditRegister)
  createOrganisation(@CurrentViewer() viewer: Viewer, @Args('input') input: CreateOrganisationInput): Promise<Organisation> {
    return this.bodies.createOrganisation(viewer, input);
  }
}
