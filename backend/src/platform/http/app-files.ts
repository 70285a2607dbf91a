import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response, Router } from 'express';

// Answered by the API, which stands behind the files.
const API = /^\/(graphql|auth|health|imports\/template)(\/|$)|\.json$/;

/** Serves the built app: hashed assets for a year, every other page of it by index.html, which is asked for afresh each time. */
export function appFiles(folder: string): Router {
  const router = Router();
  const index = join(folder, 'index.html');
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || !request.accepts('html') || API.test(request.path) || !existsSync(index)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(index);
  });
  return router;
}
