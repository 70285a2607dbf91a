import { parse, serialize } from 'cookie';
import { SESSION_HOURS } from './sessions.service.js';

const NAME = 'csa_session';

export function readSessionCookie(header: string | undefined): string | undefined {
  return header ? parse(header)[NAME] : undefined;
}

/** The cookie that carries a session; `Secure` everywhere but on a loopback address, where there is no TLS. */
export function sessionCookie(token: string, secure: boolean): string {
  return serialize(NAME, token, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: SESSION_HOURS * 3600 });
}

export function endedSessionCookie(secure: boolean): string {
  return serialize(NAME, '', { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: 0 });
}
