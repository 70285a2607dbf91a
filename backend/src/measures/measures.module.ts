import { Module } from '@nestjs/common';
import { GovernanceModule } from '../governance/governance.module.js';
import { LocalitiesModule } from '../localities/localities.module.js';
import { ActivitiesResolver } from './activities/activities.resolver.js';
import { ActivitiesService } from './activities/activities.service.js';
import { FilesTotalResolver } from './files-total/files-total.resolver.js';
import { FilesTotals } from './files-total/files-total.service.js';
import { ComparatorMembersResolver } from './keeping/comparator-members.resolver.js';
import { ComparatorsResolver } from './keeping/comparators.resolver.js';
import { ComparatorsService } from './keeping/comparators.service.js';
import { KeptBackResolver } from './keeping/kept-back.resolver.js';
import { KeptBackService } from './keeping/kept-back.service.js';
import { MeasureChanges } from './keeping/measure-changes.service.js';
import { MeasureSettingsResolver } from './keeping/measure-settings.resolver.js';
import { MeasureThemesResolver } from './keeping/measure-themes.resolver.js';
import { MeasureThemesService } from './keeping/measure-themes.service.js';
import { MeasuresKeptResolver } from './keeping/measures-kept.resolver.js';
import { MeasuresKeptService } from './keeping/measures-kept.service.js';
import { RebasesResolver } from './keeping/rebases.resolver.js';
import { RebasesService } from './keeping/rebases.service.js';
import { TargetsResolver } from './keeping/targets.resolver.js';
import { TargetsService } from './keeping/targets.service.js';
import { PriorityMatrices } from './matrix/priority-matrices.service.js';
import { PriorityMatrixResolver } from './matrix/priority-matrix.resolver.js';
import { MeasureMapsResolver } from './map/measure-maps.resolver.js';
import { MeasureMaps } from './map/measure-maps.service.js';
import { MeasuresResolver } from './measures.resolver.js';
import { AreaResidentsResolver } from './places/area-residents.resolver.js';
import { DistrictMeasuresResolver } from './places/district-measures.resolver.js';
import { PlaceMeasures } from './places/place-measures.service.js';
import { PrecisionAreaMeasuresResolver } from './places/precision-area-measures.resolver.js';
import { MeasureAreas } from './series/measure-areas.service.js';
import { MeasurePages } from './series/measure-pages.service.js';
import { SeriesService } from './series/series.service.js';
import { MeasureStates } from './states/measure-states.service.js';
import { ReadyAnswers } from './states/ready-answers.service.js';
import { StatesOfTheDay } from './states/states-of-the-day.plugin.js';
import { MeasureSuppressionResolver } from './suppression/measure-suppression.resolver.js';
import { SuppressionService } from './suppression/suppression.service.js';
import { ThemeMeasuresResolver } from './theme-measures.resolver.js';

const KEEPING = [
  MeasureChanges, MeasuresKeptService, MeasureThemesService, TargetsService, RebasesService, ComparatorsService, KeptBackService,
  MeasuresKeptResolver, MeasureThemesResolver, MeasureSettingsResolver, TargetsResolver, RebasesResolver, ComparatorsResolver, ComparatorMembersResolver, KeptBackResolver,
];

const PLACES = [PlaceMeasures, PriorityMatrices, PriorityMatrixResolver, AreaResidentsResolver, DistrictMeasuresResolver, PrecisionAreaMeasuresResolver];

@Module({
  imports: [GovernanceModule, LocalitiesModule],
  providers: [SuppressionService, SeriesService, MeasurePages, MeasureAreas, MeasureStates, StatesOfTheDay, ReadyAnswers, MeasuresResolver, ThemeMeasuresResolver, MeasureSuppressionResolver, ActivitiesService, ActivitiesResolver, MeasureMaps, MeasureMapsResolver, FilesTotals, FilesTotalResolver, ...PLACES, ...KEEPING],
  exports: [SeriesService, MeasureStates, PlaceMeasures, FilesTotals],
})
export class MeasuresModule {}
