import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { Viewer } from '../access/viewer.js';
import { Theme } from '../agreement/themes/theme.entity.js';
import { Area } from '../localities/areas/area.entity.js';
import { countyArea } from '../localities/areas/county-areas.js';
import { MeasureState } from './states/measure-state.js';
import { MeasureStates } from './states/measure-states.service.js';
import { NotFound } from '../platform/errors/errors.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { Day } from '../platform/graphql/scalars.js';
import { Measure, MeasureKind } from './definitions/measure.entity.js';
import { themeById } from '../agreement/agreement.loaders.js';
import { hasFigures, tiesOfMeasure } from './keeping/keeping.loaders.js';
import { AreaBoundaries, AreaComparison, MeasureSeries } from './series/measure-series.types.js';
import { AreaSurroundings } from './series/area-surroundings.type.js';
import { MeasureAreas } from './series/measure-areas.service.js';
import { MeasurePages } from './series/measure-pages.service.js';
import type { Asking } from './series/series.service.js';
import { holdsOn } from '../governance/effective-dates.js';
import { Clock } from '../platform/time/clock.js';

const knownOn = { type: () => Day, nullable: true, description: 'As the figures were known at the end of that day; by default now.' };
const areaCode = { type: () => String, nullable: true, description: 'The code of the area.' };
const boundaries = { type: () => AreaBoundaries, nullable: true, description: 'Of which boundaries an area is taken; by default today’s.' };

const asking = (day: string | null, which: AreaBoundaries | null): Asking => ({ knownOn: day ?? null, boundaries: which ?? 'TODAY' });

@Resolver(() => Measure)
export class MeasuresResolver {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly pages: MeasurePages, private readonly where: MeasureAreas, private readonly states: MeasureStates) {}

  @Query(() => [Measure], { description: 'All measures, in their order.' })
  @Allow(Permission.ReadMeasures)
  async measures(): Promise<Measure[]> {
    const measures = await this.db.manager.find(Measure, { order: { position: 'ASC', id: 'ASC' } });
    return measures.filter(({ kind }) => kind !== MeasureKind.DENOMINATOR);
  }

  @Query(() => [MeasureState], { description: 'Where all measures that have figures stand today in an area, by default the county.' })
  @Allow(Permission.ReadMeasures)
  async measureStates(@Args('area', areaCode) area: string | null): Promise<MeasureState[]> {
    const code = area ?? (await countyArea(this.db.manager))?.code;
    return code ? this.states.inArea(code) : [];
  }

  @Query(() => Measure, { description: 'One measure.' })
  @Allow(Permission.ReadMeasures)
  async measure(@Args('slug', { description: 'Its name in web addresses.' }) slug: string): Promise<Measure> {
    const measure = await this.db.manager.findOneBy(Measure, { slug });
    if (!measure) throw new NotFound('Measure');
    return measure;
  }

  @ResolveField(() => MeasureSeries, { nullable: true, description: 'Its figures and chart in one area, by default the county.' })
  @Allow(Permission.ReadMeasures)
  series(
    @CurrentViewer() viewer: Viewer,
    @Parent() measure: Measure,
    @Args('area', areaCode) area: string | null,
    @Args('knownOn', knownOn) day: string | null,
    @Args('boundaries', boundaries) which: AreaBoundaries | null,
  ): Promise<MeasureSeries> {
    return this.pages.series(viewer, measure, area ?? null, asking(day, which));
  }

  @ResolveField(() => [MeasureSeries], { nullable: true, description: 'Its figures in each district of the partnership, from north to south.' })
  @Allow(Permission.ReadMeasures)
  districtSeries(
    @CurrentViewer() viewer: Viewer, @Parent() measure: Measure, @Args('knownOn', knownOn) day: string | null, @Args('boundaries', boundaries) which: AreaBoundaries | null,
  ): Promise<MeasureSeries[]> {
    return this.pages.districts(viewer, measure, asking(day, which));
  }

  @ResolveField(() => [MeasureSeries], { nullable: true, description: 'Its figures in the wider areas that the county is held against: its force, its region, the country.' })
  @Allow(Permission.ReadMeasures)
  widerSeries(
    @CurrentViewer() viewer: Viewer, @Parent() measure: Measure, @Args('knownOn', knownOn) day: string | null, @Args('boundaries', boundaries) which: AreaBoundaries | null,
  ): Promise<MeasureSeries[]> {
    return this.pages.wider(viewer, measure, asking(day, which));
  }

  @ResolveField(() => [Area], { nullable: true, description: 'The areas that it can be looked at in: the county first.' })
  @Allow(Permission.ReadMeasures)
  areas(@Parent() measure: Measure): Promise<Area[]> {
    return this.where.offered(measure);
  }

  @ResolveField(() => AreaSurroundings, { nullable: true, description: 'What lies around an area, by default the county: its district, and the parts of it that can be looked at too.' })
  @Allow(Permission.ReadMeasures)
  around(@Parent() measure: Measure, @Args('area', areaCode) area: string | null, @Args('boundaries', boundaries) which: AreaBoundaries | null): Promise<AreaSurroundings> {
    return this.where.around(measure, area ?? null, which ?? 'TODAY');
  }

  @ResolveField(() => [AreaComparison], { nullable: true, description: 'Its rates side by side in every set of areas to compare with.' })
  @Allow(Permission.ReadMeasures)
  comparisons(
    @CurrentViewer() viewer: Viewer, @Parent() measure: Measure, @Args('knownOn', knownOn) day: string | null, @Args('boundaries', boundaries) which: AreaBoundaries | null,
  ): Promise<AreaComparison[]> {
    return this.pages.comparisons(viewer, measure, asking(day, which));
  }

  @ResolveField(() => Boolean, { description: 'Whether any figure of it is known, in whichever area.' })
  @Allow(Permission.ReadMeasures)
  hasFigures(@Parent() measure: Measure, @CurrentLoad() load: Load): Promise<boolean> {
    return load.one(hasFigures, measure.id);
  }

  @ResolveField(() => [Theme], { nullable: true, description: 'The themes that it serves today.' })
  @Allow(Permission.ReadRegister)
  async themes(@Parent() measure: Measure, @CurrentLoad() load: Load): Promise<Theme[]> {
    const today = this.clock.today();
    const serves = (await load.one(tiesOfMeasure, measure.id)).filter(each => holdsOn(each, today));
    const themes = await Promise.all(serves.map(({ themeId }) => load.one(themeById, themeId)));
    return themes.filter(theme => theme !== null).sort((one, other) => one.position - other.position);
  }
}
