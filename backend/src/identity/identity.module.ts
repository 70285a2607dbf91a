import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { AccountsResolver } from './accounts/accounts.resolver.js';
import { AccountsService } from './accounts/accounts.service.js';
import { AuthController } from './sign-in/auth.controller.js';
import { KeepAnswer } from './kept-answers/keep-answer.middleware.js';
import { KeptAnswers } from './kept-answers/kept-answers.service.js';
import { KnownBrowsersService } from './sign-in/known-browsers.service.js';
import { Passwords } from './passwords/passwords.js';
import { SessionsResolver } from './sessions/sessions.resolver.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignInHoldsService } from './sign-in/sign-in-holds.service.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { ViewerMiddleware } from './viewer.middleware.js';
import { ViewerResolver } from './viewer.resolver.js';

@Module({
  providers: [
    Passwords, SessionsService, KeptAnswers, SignInHoldsService, KnownBrowsersService, SignInService, AccountsService, ViewerResolver, SessionsResolver, AccountsResolver,
  ],
  controllers: [AuthController],
  exports: [SessionsService],
})
export class IdentityModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(ViewerMiddleware).forRoutes('graphql', 'packs/{*rest}', 'boundaries/{*rest}', 'imports', 'imports/template');
    consumer.apply(KeepAnswer).forRoutes('graphql');
  }
}
