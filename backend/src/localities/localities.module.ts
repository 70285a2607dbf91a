import { Module } from '@nestjs/common';
import { DistrictsResolver } from './districts.resolver.js';

@Module({ providers: [DistrictsResolver] })
export class LocalitiesModule {}
