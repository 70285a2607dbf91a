import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

/** Injection token of the configuration. */
export const CONFIG = Symbol('config');

/** What the environment says, checked. The README lists the variables. */
export interface Config {
  port: number;
  host: string;
  dataDir: string;
  /** Unset: embedded PostgreSQL under `dataDir`. */
  databaseUrl: string | undefined;
  /** How to speak TLS with the database server; `false` without. */
  databaseTls: false | { rejectUnauthorized: true; ca?: string };
  databasePool: number;
  logLevel: LogLevel;
  /** Trial mode: embedded database, one-click sign-in, illustrative content. */
  trial: boolean;
  /** How many proxies stand in front and may say from which address a request came. */
  trustedProxies: number;
  /** Session cookies are `Secure` everywhere but on loopback. */
  secureCookies: boolean;
  /** The most bytes of one file that is uploaded. */
  uploadLimit: number;
  /** Where uploads lie while they are read. */
  uploadsDir: string;
  /** Who answers for this installation: shown on its contact, accessibility and privacy pages. */
  contact: Contact;
  /** The most bytes that may come out of one packed file. */
  unpackedLimit: number;
  /** Where data.police.uk keeps its archive of all forces; `csa fetch police` takes its files out of it. */
  policeArchiveUrl: string;
}

export interface Contact {
  /** The organisation that runs it; null where nobody said. */
  name: string | null;
  email: string | null;
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
const POLICE_ARCHIVE = 'https://data.police.uk/data/archive/latest.zip';
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** The environment is wrong; the message names everything that is, one line each. */
export class ConfigFault extends Error {}

/** Reads and checks the whole environment at once. Throws ConfigFault with one message for all that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const faults: string[] = [];
  const databaseUrl = env.DATABASE_URL || undefined;
  const trial = databaseUrl === undefined;
  const host = env.HOST || '127.0.0.1';
  const logLevel = LOG_LEVELS.find(level => level === (env.LOG_LEVEL || (trial ? 'warn' : 'info')));

  if (trial && !LOOPBACK.has(host)) {
    faults.push(`HOST=${host} would open trial mode, where anybody signs in with one click, to the network. Leave HOST at 127.0.0.1, or set DATABASE_URL to run on a real database.`);
  }
  if (databaseUrl !== undefined && !isPostgresUrl(databaseUrl)) {
    faults.push('DATABASE_URL is not a PostgreSQL address. Write it as postgres://user:password@host:5432/name.');
  }
  // Nothing sends mail yet, but a wrong address is better found at the start than on the day of the first reminder.
  if (env.SMTP_URL && !hasScheme(env.SMTP_URL, ['smtp:', 'smtps:'])) {
    faults.push('SMTP_URL is not a mail server’s address. Write it as smtp://host:1025 or smtps://user:password@host:465.');
  }
  if (env.CONTACT_EMAIL && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(env.CONTACT_EMAIL)) faults.push(`CONTACT_EMAIL=${env.CONTACT_EMAIL} is not an e-mail address.`);
  if (env.POLICE_ARCHIVE_URL && !hasScheme(env.POLICE_ARCHIVE_URL, ['http:', 'https:'])) {
    faults.push('POLICE_ARCHIVE_URL is not a web address. Write it as https://data.police.uk/data/archive/latest.zip.');
  }
  if (!logLevel) faults.push(`LOG_LEVEL=${env.LOG_LEVEL} is not one of ${LOG_LEVELS.join(', ')}.`);
  const config: Config = {
    port: wholeNumber(env, 'PORT', 4000, 0, 65535, faults),
    host,
    dataDir: resolve(env.DATA_DIR || './.data'),
    databaseUrl,
    databaseTls: tls(env, databaseUrl, faults),
    databasePool: wholeNumber(env, 'DATABASE_POOL', 10, 2, 200, faults),
    logLevel: logLevel ?? 'info',
    trial,
    trustedProxies: wholeNumber(env, 'TRUST_PROXY', 0, 0, 10, faults),
    secureCookies: !LOOPBACK.has(host),
    uploadLimit: wholeNumber(env, 'UPLOAD_LIMIT_MB', 2000, 1, 100_000, faults) * 1_000_000,
    uploadsDir: env.UPLOADS_DIR ? resolve(env.UPLOADS_DIR) : tmpdir(),
    contact: { name: env.CONTACT_NAME || null, email: env.CONTACT_EMAIL || null },
    unpackedLimit: wholeNumber(env, 'UNPACKED_LIMIT_MB', 8000, 1, 1_000_000, faults) * 1_000_000,
    policeArchiveUrl: env.POLICE_ARCHIVE_URL || POLICE_ARCHIVE,
  };
  if (faults.length > 0) throw new ConfigFault(faults.join('\n'));
  return config;
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, fallback: number, least: number, most: number, faults: string[]): number {
  const text = env[name];
  if (!text) return fallback;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  faults.push(`${name}=${text} is not a whole number from ${least} to ${most}.`);
  return fallback;
}

function isPostgresUrl(text: string): boolean {
  return hasScheme(text, ['postgres:', 'postgresql:']);
}

function hasScheme(text: string, schemes: readonly string[]): boolean {
  return URL.canParse(text) && schemes.includes(new URL(text).protocol);
}

/** `DATABASE_TLS`: `verify` (the default for servers elsewhere) or `off` (the default on loopback). `DATABASE_CA_FILE` names the authority to trust. */
function tls(env: NodeJS.ProcessEnv, databaseUrl: string | undefined, faults: string[]): Config['databaseTls'] {
  if (databaseUrl === undefined || !isPostgresUrl(databaseUrl)) return false;
  const mode = env.DATABASE_TLS || (LOOPBACK.has(new URL(databaseUrl).hostname) ? 'off' : 'verify');
  if (mode === 'off') return false;
  if (mode !== 'verify') {
    faults.push(`DATABASE_TLS=${mode} is not one of verify, off.`);
    return false;
  }
  if (!env.DATABASE_CA_FILE) return { rejectUnauthorized: true };
  try {
    return { rejectUnauthorized: true, ca: readFileSync(env.DATABASE_CA_FILE, 'utf8') };
  } catch {
    faults.push(`DATABASE_CA_FILE=${env.DATABASE_CA_FILE} cannot be read.`);
    return false;
  }
}
