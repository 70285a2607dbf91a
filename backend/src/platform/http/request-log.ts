import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

/** One line a request: method, first part of the path, status, milliseconds. Later parts may name people, so they are left out. */
export function requestLog(logger: Logger) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const started = process.hrtime.bigint();
    const id = randomUUID();
    // Taken now: where a router is mounted on a path, the path is shorter once the answer is finished.
    const route = `/${request.url?.split(/[/?]/)[1] ?? ''}`;
    response.setHeader('X-Request-Id', id);
    response.on('finish', () => {
      const ms = Number((process.hrtime.bigint() - started) / 1_000_000n);
      logger.info({ id, method: request.method, route, status: response.statusCode, ms });
    });
  };
}
