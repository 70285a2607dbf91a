import { parse, serialize } from 'cookie';
import { KNOWN_DAYS } from '../sign-in/known-browsers.service.js';
import { SESSION_HOURS } from './sessions.service.js';

const NAME = 'csa_session';
const BROWSER = 'csa_browser';

export function readSessionCookie(header: string | undefined): string | undefined {
  return header ? parse(header)[NAME] : undefined;
}

export function readBrowserCookie(header: string | undefined): string | undefined {
  return header ? parse(header)[BROWSER] : undefined;
}

/** The cookie that carries a session; `Secure` everywhere but on a loopback address, where there is no TLS. */
export function sessionCookie(token: string, secure: boolean): string {
  return serialize(NAME, token, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: SESSION_HOURS * 3600 });
}

export function endedSessionCookie(secure: boolean): string {
  return serialize(NAME, '', { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: 0 });
}

/** The cookie by which a browser is known again at the sign-in, and nowhere else. */
export function browserCookie(token: string, secure: boolean): string {
  return serialize(BROWSER, token, { httpOnly: true, sameSite: 'lax', path: '/auth', secure, maxAge: KNOWN_DAYS * 24 * 3600 });
}
