import { Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AllowAnybody } from '../access/allow.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { endedSessionCookie, readSessionCookie } from './session-cookie.js';
import { SessionsService } from './sessions.service.js';

@Controller('auth')
export class SignOutController {
  constructor(private readonly sessions: SessionsService, @Inject(CONFIG) private readonly config: Config) {}

  /** Ends the session. Answers 204 whether or not there was one. */
  @Post('sign-out')
  @HttpCode(204)
  @AllowAnybody()
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = readSessionCookie(request.headers.cookie);
    if (token) await this.sessions.close(token);
    response.setHeader('Set-Cookie', endedSessionCookie(this.config.secureCookies));
  }
}
