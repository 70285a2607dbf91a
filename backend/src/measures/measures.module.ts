import { Module } from '@nestjs/common';
import { MeasuresResolver } from './measures.resolver.js';
import { MeasurePages } from './series/measure-pages.service.js';
import { SeriesService } from './series/series.service.js';

@Module({ providers: [SeriesService, MeasurePages, MeasuresResolver], exports: [SeriesService] })
export class MeasuresModule {}
