import { BadRequestException, Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AllowAnybody } from '../access/allow.js';
import { readSessionCookie, sessionCookie } from '../identity/sessions/session-cookie.js';
import { SessionsService } from '../identity/sessions/sessions.service.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { TrialAccountsService } from './trial-accounts.service.js';

/** One-click sign-in. The module is not there at all when the installation has a database of its own, so both answer 404. */
@Controller('auth/trial')
export class TrialController {
  constructor(
    private readonly accounts: TrialAccountsService,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The keys that may be used, for the sign-in page. */
  @Get()
  @AllowAnybody()
  async list() {
    const keys = await this.accounts.keys();
    const passwords = await this.accounts.anyWithPassword();
    return { keys: keys.map(({ key, label, group, role }) => ({ key, label, group, role: spelled(role) })), passwords };
  }

  /** Signs in: 200 with a session cookie and `{as, role}`; 400 with the list of keys when the key is unknown. */
  @Post()
  @HttpCode(200)
  @AllowAnybody()
  async signIn(@Body() body: unknown, @Req() request: Request, @Res({ passthrough: true }) response: Response) {
    const as = typeof body === 'object' && body !== null && 'as' in body ? body.as : undefined;
    const found = typeof as === 'string' ? await this.accounts.viewerAs(as) : null;
    if (!found) {
      const keys = (await this.accounts.keys()).map(({ key }) => key);
      throw new BadRequestException({ message: 'Send {"as": KEY} with one of these keys.', keys });
    }
    const visitor = { token: readSessionCookie(request.headers.cookie), userAgent: request.headers['user-agent'] };
    const token = await this.sessions.open(found.viewer.accountId, visitor);
    response.setHeader('Set-Cookie', sessionCookie(token, this.config.secureCookies));
    return { as, role: spelled(found.key.role) };
  }
}

/** CSP_LEAD is written csp-lead outside GraphQL. */
function spelled(role: string): string {
  return role.toLowerCase().replaceAll('_', '-');
}
