import { Module } from '@nestjs/common';
import { MeasuresModule } from '../measures/measures.module.js';
import { FileReading } from './file-reading.js';
import { ImportsResolver } from './imports.resolver.js';
import { ImportsService } from './imports.service.js';
import { UploadsController } from './uploads/uploads.controller.js';
import { UploadsService } from './uploads/uploads.service.js';

@Module({
  imports: [MeasuresModule],
  providers: [FileReading, ImportsService, ImportsResolver, UploadsService],
  controllers: [UploadsController],
  exports: [FileReading, ImportsService],
})
export class ImportsModule {}
