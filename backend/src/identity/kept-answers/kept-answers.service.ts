import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Viewer } from '../../access/viewer.js';
import { Clock } from '../../platform/time/clock.js';
import { readSessionCookie } from '../sessions/session-cookie.js';
import { SessionsService } from '../sessions/sessions.service.js';

/** An answer as it was sent, and the data that it was made from. */
interface Kept {
  version: string;
  headers: OutgoingHttpHeaders;
  plain: Buffer;
  gzip?: Buffer;
}

/** A request that has been looked at here. */
export interface Asked extends IncomingMessage {
  viewer?: Viewer | null;
  /** Under what its answer would be kept. */
  keepAs?: { key: string; version: string };
}

const MOST_BYTES = 8 * 1024 * 1024;
/** What hangs on the hour rather than on the day is at most this much behind. */
const LONGEST = 60_000;
/** Of each request its own. */
const OF_ITS_OWN = ['x-request-id', 'date', 'content-length', 'content-encoding', 'transfer-encoding', 'etag', 'connection', 'keep-alive'];

/**
 * Hands out an answer again for as long as nothing in the database has changed, to those who may see exactly the same. The session is
 * looked up each time, and with it the version of the data: see docs/decisions/0019.
 */
@Injectable()
export class KeptAnswers {
  private readonly answers = new LRUCache<string, Kept>({
    maxSize: MOST_BYTES, ttl: LONGEST, sizeCalculation: ({ plain }, key) => 2 * (plain.length + key.length),
  });

  constructor(private readonly sessions: SessionsService, private readonly clock: Clock) {}

  /** Answers a question from what is kept. False: it has to be answered afresh, by somebody who finds the viewer on the request. */
  async answer(request: Asked, response: ServerResponse, question: Buffer): Promise<boolean> {
    const token = readSessionCookie(request.headers.cookie);
    const viewer = token ? await this.sessions.viewerOf(token) : null;
    request.viewer = viewer;
    if (!viewer?.dataVersion) return false;
    // Everything that an answer follows from, but the data.
    const key = [viewer.scope, this.clock.today(), request.headers.accept, question.toString('latin1')].join('\n');
    const kept = this.answers.get(key);
    if (kept?.version !== viewer.dataVersion) {
      request.keepAs = { key, version: viewer.dataVersion };
      return false;
    }
    send(request, response, kept);
    return true;
  }

  /** Keeps an answer that was made for everybody of the viewer's scope. */
  keep({ keepAs, viewer }: Asked, response: ServerResponse, answer: Buffer): void {
    if (!keepAs || viewer?.wasNamed || response.statusCode !== 200) return;
    const headers = { ...response.getHeaders(), 'cache-status': 'kept; hit', vary: 'Accept-Encoding' };
    for (const name of OF_ITS_OWN) delete headers[name as keyof typeof headers];
    this.answers.set(keepAs.key, { version: keepAs.version, headers, plain: answer });
    response.setHeader('Cache-Status', 'kept; fwd=miss; stored');
  }
}

function send(request: Asked, response: ServerResponse, kept: Kept): void {
  const zipped = /\bgzip\b(?!\s*;\s*q=0)/.test(String(request.headers['accept-encoding'] ?? ''));
  const bytes = zipped ? (kept.gzip ??= gzipSync(kept.plain)) : kept.plain;
  request.resume();
  response.writeHead(200, { ...kept.headers, ...(zipped ? { 'content-encoding': 'gzip' } : {}), 'content-length': bytes.length });
  response.end(bytes);
}
