import { createHash } from 'node:crypto';
import { bytesOf } from './unpacking.js';

/** SHA-256 of the bytes as they came: a file that was imported already is known by it. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytesOf({ path, bytes: 0 })) hash.update(chunk);
  return hash.digest('hex');
}

/** Passes bytes on and keeps their SHA-256, for a file that is being received; `digest` once it is whole. */
export function hashing(): { through: (chunks: AsyncIterable<Buffer>) => AsyncGenerator<Buffer>; digest: () => string } {
  const hash = createHash('sha256');
  return {
    async* through(chunks) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    digest: () => hash.digest('hex'),
  };
}
