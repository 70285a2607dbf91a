import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { AsOn, OnDay } from '../../platform/graphql/as-on.js';
import { BodiesService } from './bodies.service.js';
import { effectiveOn } from '../effective-dates.js';
import { Organisation } from './organisation.entity.js';
import { CreateOrganisationInput } from '../changes/register.inputs.js';

@Resolver(() => Organisation)
export class OrganisationsResolver {
  constructor(
    private readonly db: DataSource,
    private readonly bodies: BodiesService,
  ) {}

  @Query(() => [Organisation], { description: 'Today’s organisations, by name.' })
  @Allow(Permission.ReadRegister)
  organisations(@OnDay() _on: string | null, @AsOn() day: string): Promise<Organisation[]> {
    const organisations = this.db.getRepository(Organisation).createQueryBuilder('organisation');
    return organisations.where(...effectiveOn('organisation', day)).orderBy('organisation.name').getMany();
  }

  @Mutation(() => Organisation, { description: 'Adds an organisation.' })
  @Allow(Permission.EditRegister)
  createOrganisation(@CurrentViewer() viewer: Viewer, @Args('input') input: CreateOrganisationInput): Promise<Organisation> {
    return this.bodies.createOrganisation(viewer, input);
  }
}
