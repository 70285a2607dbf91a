import { Module } from '@nestjs/common';
import { DistrictsResolver } from './districts.resolver.js';
import { ViewerDistrictsResolver } from './viewer-districts.resolver.js';

@Module({ providers: [DistrictsResolver, ViewerDistrictsResolver] })
export class LocalitiesModule {}
