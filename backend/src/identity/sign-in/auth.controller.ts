import { Body, Controller, HttpCode, HttpException, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AllowAnybody } from '../../access/allow.js';
import { unauthenticated } from '../../access/access.guard.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { InvalidInput } from '../../platform/errors/errors.js';
import { browserCookie, endedSessionCookie, readBrowserCookie, readSessionCookie, sessionCookie } from '../sessions/session-cookie.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { heldInWords } from './sign-in-hold.rules.js';
import { ChangePasswordInput, SignInInput } from './sign-in.inputs.js';
import { type Caller, type SignInAnswer, SignInService } from './sign-in.service.js';

const WRONG = 'The e-mail address or the password is not right, or the account is closed. Check both and try again.';
const WRONG_NOW = 'This is not the password that you have now. Check it and try again.';
const MUST_CHANGE = 'This password was made for you. Choose one of your own to sign in.';

/** The doors through which sessions open and close. As everywhere, only JSON from this origin is taken. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** 200 with a session; 401 wrong; 403 with `mustChange` where a new password has to come with a one-time one; 400 the new one is refused; 429 wait. */
  @Post('sign-in')
  @HttpCode(200)
  @AllowAnybody()
  async signIn(@Body() input: SignInInput, @Req() request: Request, @Res({ passthrough: true }) response: Response) {
    if (!(input instanceof SignInInput)) throw new InvalidInput([{ path: 'email', message: 'Enter your e-mail address' }, { path: 'password', message: 'Enter your password' }]);
    return this.letIn(await this.signIns.signIn(input, callerOf(request)), response, WRONG);
  }

  /** Changes the password of whoever is signed in. The other sessions are closed, and this one gets a new token. */
  @Post('password')
  @HttpCode(200)
  @AllowAnybody()
  async changePassword(@Body() input: ChangePasswordInput, @Req() request: Request, @Res({ passthrough: true }) response: Response) {
    const caller = callerOf(request);
    const viewer = caller.token ? await this.sessions.viewerOf(caller.token) : null;
    if (!viewer) throw unauthenticated();
    if (!(input instanceof ChangePasswordInput)) throw new InvalidInput([{ path: 'password', message: 'Enter your password' }, { path: 'newPassword', message: 'Enter a new password' }]);
    return this.letIn(await this.signIns.changePassword(viewer.accountId, input, caller), response, WRONG_NOW);
  }

  /** Ends the session. Answers 204 whether or not there was one. */
  @Post('sign-out')
  @HttpCode(204)
  @AllowAnybody()
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const { token } = callerOf(request);
    if (token) await this.sessions.close(token);
    response.setHeader('Set-Cookie', endedSessionCookie(this.config.secureCookies));
  }

  /** Ends every session of whoever is signed in, this one too. Answers 204 whether or not there was one. */
  @Post('sign-out-everywhere')
  @HttpCode(204)
  @AllowAnybody()
  async signOutEverywhere(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const { token } = callerOf(request);
    if (token) await this.signIns.signOutEverywhere(token);
    response.setHeader('Set-Cookie', endedSessionCookie(this.config.secureCookies));
  }

  private letIn(answer: SignInAnswer, response: Response, wrong: string): { name: string } {
    if (answer.kind === 'wrong') throw new HttpException({ message: wrong }, 401);
    if (answer.kind === 'must-change') throw new HttpException({ message: MUST_CHANGE, mustChange: true }, 403);
    if (answer.kind === 'held') {
      response.setHeader('Retry-After', answer.seconds);
      throw new HttpException({ message: heldInWords(answer.seconds) }, 429);
    }
    const secure = this.config.secureCookies;
    response.setHeader('Set-Cookie', [sessionCookie(answer.token, secure), ...(answer.browserToken ? [browserCookie(answer.browserToken, secure)] : [])]);
    return { name: answer.name };
  }
}

function callerOf(request: Request): Caller {
  const { cookie, 'user-agent': userAgent } = request.headers;
  return { token: readSessionCookie(cookie), browserToken: readBrowserCookie(cookie), userAgent, address: request.ip ?? '' };
}
