import type { Client as Database } from 'pg';
import { Client, operation } from './client.js';

export interface SignedUp {
  id: string;
  email: string;
  password: string;
}

interface Answered {
  status: number;
  message?: string;
  fields?: { path: string; message: string }[];
  mustChange?: boolean;
  name?: string;
  /** Seconds, where one is told to wait. */
  retryAfter: string | null;
  /** All that a browser would send from now on. */
  cookies: string;
  /** Whoever came in; with no cookie where nobody did. */
  client: Client;
  text: string;
}

export const CREATE_ACCOUNT = operation<{ account: { id: string }; oneTimePassword: string }>(
  'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id name email oneTimeUntil } oneTimePassword } }');

let count = 0;

/** The door for people with a password, as a browser knocks at it. */
export class FrontDoor {
  constructor(readonly url: string, private readonly db: Database) {}

  signIn(email: unknown, password: unknown, more: { newPassword?: unknown; cookies?: string; headers?: Record<string, string> } = {}): Promise<Answered> {
    const { newPassword, cookies, headers } = more;
    return this.post('/auth/sign-in', { email, password, ...(newPassword === undefined ? {} : { newPassword }) }, cookies, headers);
  }

  async post(path: string, body: unknown, cookies?: string, headers: Record<string, string> = {}): Promise<Answered> {
    const response = await new Client(this.url, cookies ?? null).post(path, body, headers);
    const text = await response.text();
    const told = text ? (JSON.parse(text) as Partial<Answered>) : {};
    const kept = withCookies(cookies ?? '', response.headers.getSetCookie());
    return { ...told, status: response.status, text, retryAfter: response.headers.get('retry-after'), cookies: kept, client: new Client(this.url, kept || null, told.name) };
  }

  /** Somebody whom an administrator made an account for, and who has chosen a password. */
  async signedUp(administrator: Client, input: object = {}, password = 'four plain words here'): Promise<SignedUp> {
    const email = `person-${(count += 1)}@county.example`;
    const made = await administrator.do(CREATE_ACCOUNT, { input: { name: 'Kim Example', email, roles: ['MEMBER'], ...input } });
    const used = (input as { email?: string }).email ?? email;
    const answer = await this.signIn(used, made.oneTimePassword, { newPassword: password });
    if (answer.status !== 200) throw new Error(`The first sign-in was refused: ${answer.text}`);
    return { id: made.account.id, email: used, password };
  }

  /** Lets time pass for all that waits at the door: holds, sessions, known browsers, one-time passwords. */
  async later(minutes: number): Promise<void> {
    const by = `${minutes} minutes`;
    await this.db.query('UPDATE sign_in_hold SET held_until = held_until - $1::interval, last_at = last_at - $1::interval', [by]);
    await this.db.query('UPDATE session SET created_at = created_at - $1::interval, last_used_at = last_used_at - $1::interval, expires_at = expires_at - $1::interval', [by]);
    await this.db.query('UPDATE known_browser SET last_used_at = last_used_at - $1::interval', [by]);
    await this.db.query('UPDATE account SET one_time_until = one_time_until - $1::interval', [by]);
  }

  /** What is kept of a password. */
  async keptOf(id: string): Promise<string> {
    const { rows } = await this.db.query<{ password_hash: string }>('SELECT password_hash FROM account WHERE id = $1', [id]);
    return rows[0]?.password_hash ?? '';
  }

  /** A password as it was kept when hashing was cheaper. */
  async keep(id: string, hash: string): Promise<void> {
    await this.db.query('UPDATE account SET password_hash = $2 WHERE id = $1', [id, hash]);
  }
}

function withCookies(before: string, set: readonly string[]): string {
  const jar = new Map(before.split('; ').filter(Boolean).map(each => [each.split('=')[0] ?? '', each]));
  for (const cookie of set) {
    const [pair = ''] = cookie.split(';');
    const [name = '', value] = pair.split('=');
    if (value) jar.set(name, pair);
    else jar.delete(name);
  }
  return [...jar.values()].join('; ');
}
