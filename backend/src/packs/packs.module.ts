import { Module } from '@nestjs/common';
import { FreezingService } from './freezing.service.js';
import { MeetingPackResolver } from './meeting-pack.resolver.js';
import { PackContentService } from './pack-content.service.js';
import { PacksController } from './packs.controller.js';
import { PackCopyResolver, PacksResolver } from './packs.resolver.js';
import { PacksService } from './packs.service.js';

@Module({
  providers: [PacksService, FreezingService, PackContentService, PacksResolver, PackCopyResolver, MeetingPackResolver],
  controllers: [PacksController],
  exports: [PacksService, FreezingService],
})
export class PacksModule {}
