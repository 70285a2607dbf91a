import { Module } from '@nestjs/common';
import { MeetingPackResolver } from './meeting-pack.resolver.js';
import { PacksController } from './packs.controller.js';
import { PackCopyResolver, PacksResolver } from './packs.resolver.js';
import { PacksService } from './packs.service.js';

@Module({
  providers: [PacksService, PacksResolver, PackCopyResolver, MeetingPackResolver],
  controllers: [PacksController],
  exports: [PacksService],
})
export class PacksModule {}
