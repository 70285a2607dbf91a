import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE, HttpAdapterHost } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from './config/config.js';
import { ExceptionToGraphQLError } from './graphql/exception.filter.js';
import { InputPipe } from './graphql/input.pipe.js';
import { FreshLoad } from './graphql/load.js';
import { HealthController } from './http/health.controller.js';
import { InstallationController } from './http/installation.controller.js';
import { Clock } from './time/clock.js';

/** What every module stands on: configuration, the open database, the clock, and how input comes in and errors go out. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, db: DataSource): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController, InstallationController],
      providers: [
        Clock,
        { provide: CONFIG, useValue: config },
        { provide: DataSource, useValue: db },
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_INTERCEPTOR, useClass: FreshLoad },
        { provide: APP_FILTER, useFactory: (host: HttpAdapterHost) => new ExceptionToGraphQLError(host.httpAdapter), inject: [HttpAdapterHost] },
      ],
      exports: [Clock, CONFIG, DataSource],
    };
  }
}
