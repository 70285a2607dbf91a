import { Module } from '@nestjs/common';
import { AreasResolver } from './areas/areas.resolver.js';
import { DistrictsResolver } from './districts.resolver.js';
import { ExtentsResolver } from './extents/extents.resolver.js';
import { ExtentsService } from './extents/extents.service.js';
import { BoundariesController } from './map/boundaries.controller.js';
import { BoundaryMaps } from './map/boundary-maps.service.js';
import { KeptAreas } from './map/kept-areas.service.js';
import { PrecisionAreasResolver } from './precision-areas.resolver.js';
import { ViewerDistrictsResolver } from './viewer-districts.resolver.js';

@Module({ controllers: [BoundariesController], providers: [BoundaryMaps, KeptAreas, DistrictsResolver, ViewerDistrictsResolver, PrecisionAreasResolver, AreasResolver, ExtentsService, ExtentsResolver], exports: [KeptAreas] })
export class LocalitiesModule {}
