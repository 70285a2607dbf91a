import { StringDecoder } from 'node:string_decoder';
import type { Zip } from '../files/zip.js';

/** The text of one part of a workbook, piece by piece. */
export async function* textOfPart(zip: Zip, name: string, tell?: (part: number) => void): AsyncGenerator<string> {
  const size = zip.entries.find(entry => entry.name === name)?.bytes ?? 0;
  const decoder = new StringDecoder('utf8');
  let read = 0;
  for await (const chunk of zip.read(name)) {
    read += chunk.length;
    yield decoder.write(chunk);
    tell?.(size > 0 ? Math.min(1, read / size) : 1);
  }
}
