import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { postById } from '../../governance/governance.loaders.js';
import { EndInput, WithdrawInput } from '../../governance/changes/register.inputs.js';
import { Post } from '../../governance/people/post.entity.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Measure } from '../definitions/measure.entity.js';
import { MeasureTheme } from '../definitions/measure-theme.entity.js';
import { tiesOfMeasure } from './keeping.loaders.js';
import { AddMeasureInput, EditMeasureInput, EndMeasureInput, TieMeasureInput } from './measure.inputs.js';
import { EditMeasureResult } from './measure.results.js';
import { TEMPLATE } from './measure.rules.js';
import { MeasuresKeptService } from './measures-kept.service.js';
import { MeasureThemesService } from './measure-themes.service.js';

@Resolver(() => Measure)
export class MeasuresKeptResolver {
  constructor(private readonly measures: MeasuresKeptService, private readonly themes: MeasureThemesService) {}

  @Mutation(() => Measure, { description: 'Adds a measure whose figures partners bring by the plain template.' })
  @Allow(Permission.KeepMeasures)
  addMeasure(@CurrentViewer() viewer: Viewer, @Args('input') input: AddMeasureInput): Promise<Measure> {
    return this.measures.add(viewer, input);
  }

  @Mutation(() => EditMeasureResult, { description: 'Says something else of a measure. Against an old version it answers with both texts.' })
  @Allow(Permission.KeepMeasures)
  editMeasure(@CurrentViewer() viewer: Viewer, @Args('input') input: EditMeasureInput): Promise<typeof EditMeasureResult> {
    return this.measures.edit(viewer, input);
  }

  @Mutation(() => Measure, { description: 'Gives a measure an end, or takes it back. Its figures stay.' })
  @Allow(Permission.KeepMeasures)
  endMeasure(@CurrentViewer() viewer: Viewer, @Args('input') input: EndMeasureInput): Promise<Measure> {
    return this.measures.end(viewer, input);
  }

  @Mutation(() => Measure, { description: 'Lets a measure serve a theme from a day on.' })
  @Allow(Permission.KeepMeasures)
  tieMeasureToTheme(@CurrentViewer() viewer: Viewer, @Args('input') input: TieMeasureInput): Promise<Measure> {
    return this.themes.tie(viewer, input);
  }

  @Mutation(() => Measure, { description: 'Ends that a measure serves a theme, or takes that end back.' })
  @Allow(Permission.KeepMeasures)
  endMeasureTheme(@CurrentViewer() viewer: Viewer, @Args('input') input: EndInput): Promise<Measure> {
    return this.themes.end(viewer, input);
  }

  @Mutation(() => Measure, { description: 'Takes out that a measure serves a theme, as a mistake.' })
  @Allow(Permission.KeepMeasures)
  withdrawMeasureTheme(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawInput): Promise<Measure> {
    return this.themes.withdraw(viewer, input.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether partners bring its figures by the plain template; otherwise they come from its publisher.' })
  @Allow(Permission.ReadMeasures)
  byTemplate(@Parent() { source }: Measure): boolean {
    return source === TEMPLATE;
  }

  @ResolveField(() => Post, { nullable: true, description: 'The post that answers for it; empty where nobody has said.' })
  @Allow(Permission.ReadRegister)
  async owner(@Parent() { ownerId }: Measure, @CurrentLoad() load: Load): Promise<Post | null> {
    return ownerId ? load.one(postById, ownerId) : null;
  }

  @ResolveField(() => [MeasureTheme], { description: 'Every time that it served, serves or will serve a theme, the newest first.' })
  @Allow(Permission.ReadMeasures)
  themeTies(@Parent() { id }: Measure, @CurrentLoad() load: Load): Promise<MeasureTheme[]> {
    return load.one(tiesOfMeasure, id);
  }
}
