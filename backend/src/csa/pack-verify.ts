import type { DataSource } from 'typeorm';
import { hashOf } from '../packs/pack.rules.js';
import { oneFile, readNamedFile } from './arguments.js';
import { withDatabase } from './database.js';
import { differences } from './pack-differences.js';
import { checkStored, named, storedCopies } from './stored-packs.js';
import { Refused, say } from './verb.js';

/** `pack verify FILE [--stored]`: whether the content of a downloaded pack still has its hash and, if asked, whether the database holds the same. */
export async function packVerify(args: string[]): Promise<void> {
  const { file, given } = oneFile(args, ['stored'] as const);
  const text = await readNamedFile(file);
  if (given.has('stored')) await withDatabase(async db => say(await verifyStored(db, readPack(text))));
  else say(verifyPack(text));
}

/** Names the version and copy that the file is, or what differs from the one that it comes nearest to. */
async function verifyStored(db: DataSource, { hash, content }: DownloadedPack): Promise<string> {
  const { heldOn, frozenAt } = content as { heldOn?: unknown; frozenAt?: unknown };
  const copies = await storedCopies(db, `version.members_hash = $1 OR version.ordinary_hash = $1 OR to_char(meeting.held_on, 'YYYY-MM-DD') = $2
    OR version.members_content ->> 'frozenAt' = $3`, [hash, String(heldOn), String(frozenAt)]);
  copies.forEach(checkStored);
  const same = copies.find(stored => stored.hash === hash && hashOf(content) === hash);
  if (same) return `This pack is ${named(same)}, as the database holds it: its content has the hash ${hash}.`;
  const [nearest] = copies.map(stored => ({ stored, paths: differences(content, stored.content) })).sort((one, other) => one.paths.length - other.paths.length);
  if (!nearest) throw new Refused('The database holds no pack of that meeting.');
  if (nearest.paths.length === 0) throw new Refused(`The content is that of ${named(nearest.stored)}, but the file says the hash ${hash} where it is ${nearest.stored.hash}.`);
  throw new Refused([`This pack is not as the database holds it. Compared with ${named(nearest.stored)}, these differ:`, ...nearest.paths.map(path => `  ${path}`)].join('\n'));
}

/** Answers a sentence, or throws Refused with one. */
export function verifyPack(text: string): string {
  const pack = readPack(text);
  const found = hashOf(pack.content);
  if (found === pack.hash) return `This pack is as it was frozen: its content has the hash ${found}.`;
  throw new Refused(`This pack is not as it was frozen. It says ${pack.hash}, but its content has the hash ${found}.`);
}

interface DownloadedPack {
  hash: string;
  content: object;
}

function readPack(text: string): DownloadedPack {
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
