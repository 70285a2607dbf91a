import { Module } from '@nestjs/common';
import { MeasuresModule } from '../measures/measures.module.js';
import { FileReading } from './file-reading.js';
import { ImportsService } from './imports.service.js';

@Module({ imports: [MeasuresModule], providers: [FileReading, ImportsService], exports: [FileReading, ImportsService] })
export class ImportsModule {}
