import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { KeptAnswers } from './identity/kept-answers/kept-answers.service.js';
import type { Config } from './platform/config/config.js';
import { appFiles } from './platform/http/app-files.js';
import { frontDoor } from './platform/http/front-door.js';
import { requestLog } from './platform/http/request-log.js';
import { isSameOrigin, sameOriginOnly, securityHeaders } from './platform/http/security.js';
import { createLogger, NestLogger } from './platform/logging/logger.js';

const FRONTEND = fileURLToPath(new URL('../../frontend/dist', import.meta.url));

const LONGEST_REQUEST = 2 * 60 * 60 * 1000;

/** The whole server over an open database: UI and API on one origin. Not listening yet. */
export async function createServer(config: Config, db: DataSource): Promise<NestExpressApplication> {
  const logger = createLogger(config.logLevel);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, db), {
    logger: new NestLogger(logger),
    abortOnError: false,
    bodyParser: false,
  });
  app.disable('x-powered-by');
  // What may be asked again by its ETag names its own; of answers to questions nobody asks it.
  app.disable('etag');
  app.set('trust proxy', config.trustedProxies);
  app.use(securityHeaders(config.secureCookies), compression(), sameOriginOnly);
  app.useBodyParser('json', { limit: '1mb' });
  app.use(appFiles(FRONTEND));
  await app.init();
  // The largest upload over a slow line takes longer than Node's five minutes; headers still have their minute.
  app.getHttpServer().requestTimeout = LONGEST_REQUEST;
  const kept = app.get(KeptAnswers);
  frontDoor(app.getHttpServer(), requestLog(logger), isSameOrigin, (...question) => kept.answer(...question));
  return app;
}
