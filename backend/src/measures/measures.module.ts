import { Module } from '@nestjs/common';
import { MeasuresResolver } from './measures.resolver.js';
import { MeasurePages } from './series/measure-pages.service.js';
import { SeriesService } from './series/series.service.js';
import { MeasureStates } from './states/measure-states.service.js';
import { SuppressionService } from './suppression/suppression.service.js';
import { ThemeMeasuresResolver } from './theme-measures.resolver.js';

@Module({ providers: [SuppressionService, SeriesService, MeasurePages, MeasureStates, MeasuresResolver, ThemeMeasuresResolver], exports: [SeriesService, MeasureStates] })
export class MeasuresModule {}
