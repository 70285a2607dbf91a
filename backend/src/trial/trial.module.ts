import { Module } from '@nestjs/common';
import { DistrictsModule } from '../districts/districts.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { MeasuresModule } from '../measures/measures.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PacksModule } from '../packs/packs.module.js';
import { UpdatesModule } from '../updates/updates.module.js';
import { IllustrativeDistrictsService } from './illustrative-districts.service.js';
import { IllustrativeFiguresService } from './illustrative-figures.service.js';
import { IllustrativeMeetingsService } from './illustrative-meetings.service.js';
import { IllustrativePacksService } from './illustrative-packs.service.js';
import { IllustrativeRequestsService } from './illustrative-requests.service.js';
import { IllustrativeUpdatesService } from './illustrative-updates.service.js';
import { MadeOnceService } from './made-once.service.js';
import { TrialAccountsService } from './trial-accounts.service.js';
import { TrialContentService } from './trial-content.service.js';
import { TrialController } from './trial.controller.js';

/** Trial mode only: one-click accounts and illustrative content, both made through the services that users use. */
@Module({
  imports: [IdentityModule, MeasuresModule, ImportsModule, MeetingsModule, UpdatesModule, DistrictsModule, PacksModule],
  providers: [TrialAccountsService, IllustrativeRequestsService, IllustrativeUpdatesService, IllustrativeMeetingsService, IllustrativePacksService, IllustrativeFiguresService, IllustrativeDistrictsService, MadeOnceService, TrialContentService],
  controllers: [TrialController],
})
export class TrialModule {}
