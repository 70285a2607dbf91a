import { createHash, randomBytes } from 'node:crypto';

/** A secret for a cookie, which nobody can guess. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: enough to know it again, nothing to come in with. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
