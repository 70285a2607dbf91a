import { Module } from '@nestjs/common';
import { ChangesResolver } from './changes/changes.resolver.js';
import { ChangesService } from './changes/changes.service.js';
import { DistrictPaperResolver } from './district-paper/district-paper.resolver.js';
import { DistrictPaperService } from './district-paper/district-paper.service.js';
import { PackFigures } from './figures/pack-figures.service.js';
import { FreezingService } from './freezing.service.js';
import { MeetingPackResolver } from './meeting-pack.resolver.js';
import { PackContentService } from './pack-content.service.js';
import { PacksController } from './packs.controller.js';
import { PackCopyResolver, PacksResolver } from './packs.resolver.js';
import { PacksService } from './packs.service.js';
import { MeasuresModule } from '../measures/measures.module.js';
import { UpdatesModule } from '../updates/updates.module.js';

@Module({
  imports: [MeasuresModule, UpdatesModule],
  providers: [PacksService, FreezingService, PackContentService, PackFigures, ChangesService, ChangesResolver, PacksResolver, PackCopyResolver, MeetingPackResolver, DistrictPaperService, DistrictPaperResolver],
  controllers: [PacksController],
  exports: [PacksService, FreezingService],
})
export class PacksModule {}
