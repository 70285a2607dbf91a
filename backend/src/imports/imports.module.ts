import { Module } from '@nestjs/common';
import { MeasuresModule } from '../measures/measures.module.js';
import { FileReading } from './file-reading.js';
import { DataHealthResolver } from './health/data-health.resolver.js';
import { ImportsResolver } from './imports.resolver.js';
import { ImportsService } from './imports.service.js';
import { MeasureImportsResolver } from './measure-imports.resolver.js';
import { TemplatesService } from './uploads/templates.service.js';
import { UploadsController } from './uploads/uploads.controller.js';
import { UploadsService } from './uploads/uploads.service.js';

@Module({
  imports: [MeasuresModule],
  providers: [FileReading, ImportsService, ImportsResolver, DataHealthResolver, MeasureImportsResolver, UploadsService, TemplatesService],
  controllers: [UploadsController],
  exports: [FileReading, ImportsService],
})
export class ImportsModule {}
