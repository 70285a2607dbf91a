import { hashOf } from '../packs/pack.rules.js';
import { oneFile, readNamedFile } from './arguments.js';
import { Refused, say } from './verb.js';

/** `pack verify FILE`: whether the content of a downloaded pack still has the hash it was frozen with. */
export async function packVerify(args: string[]): Promise<void> {
  const { file } = oneFile(args);
  say(verifyPack(await readNamedFile(file)));
}

/** Answers a sentence, or throws Refused with one. */
export function verifyPack(text: string): string {
  const pack = readPack(text);
  const found = hashOf(pack.content);
  if (found === pack.hash) return `This pack is as it was frozen: its content has the hash ${found}.`;
  throw new Refused(`This pack is not as it was frozen. It says ${pack.hash}, but its content has the hash ${found}.`);
}

function readPack(text: string): { hash: string; content: object } {
  let pack: unknown;
  try {
    pack = JSON.parse(text);
  } catch {
    throw new Refused('This is not a pack: the file is not JSON.');
  }
  if (typeof pack === 'object' && pack !== null && 'hash' in pack && 'content' in pack && typeof pack.hash === 'string' && typeof pack.content === 'object' && pack.content !== null) {
    return { hash: pack.hash, content: pack.content };
  }
  throw new Refused('This is not a pack: it has no hash and content.');
}
