import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { type Viewer } from '../access/viewer.js';
import { readSessionCookie } from './sessions/session-cookie.js';
import { SessionsService } from './sessions/sessions.service.js';

/** Puts the viewer, or null, on every request that may need one. */
@Injectable()
export class ViewerMiddleware implements NestMiddleware {
  constructor(private readonly sessions: SessionsService) {}

  async use(request: Request & { viewer?: Viewer | null }, _: Response, next: NextFunction): Promise<void> {
    // Already looked up where a kept answer was looked for.
    if (request.viewer !== undefined) return next();
    const token = readSessionCookie(request.headers.cookie);
    request.viewer = token ? await this.sessions.viewerOf(token) : null;
    next();
  }
}
