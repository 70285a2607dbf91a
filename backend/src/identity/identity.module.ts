import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { SessionsService } from './sessions.service.js';
import { SignOutController } from './sign-out.controller.js';
import { ViewerMiddleware } from './viewer.middleware.js';
import { ViewerResolver } from './viewer.resolver.js';

@Module({ providers: [SessionsService, ViewerResolver], controllers: [SignOutController], exports: [SessionsService] })
export class IdentityModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(ViewerMiddleware).forRoutes('graphql', 'packs/{*rest}');
  }
}
