import { parseArgs } from 'node:util';
import { isDay } from '@csa/shared/days.js';
import { writeNamedFile } from './arguments.js';
import { withDatabase } from './database.js';
import { checkStored, COPIES, type CopyName, named, storedCopies } from './stored-packs.js';
import { Refused, say, tell, WrongUsage } from './verb.js';

interface Wanted {
  condition: string;
  value: string;
  /** Null: the latest. */
  version: number | null;
  copy: CopyName;
  out: string;
}

/** `pack export --meeting DAY|--pack ID [--version N] [--copy members|ordinary] --out FILE`: the file that readers of that copy download. */
export async function packExport(args: string[]): Promise<void> {
  const { condition, value, version, copy, out } = readWanted(args);
  await withDatabase(async db => {
    const copies = await storedCopies(db, condition, [value]);
    if (copies.length === 0) throw new Refused(`There is no pack ${condition.startsWith('pack') ? 'with that id' : `of a meeting on ${value}`}. Freeze it first, or name another.`);
    const chosen = copies.find(each => each.copy === copy && (version === null || each.number === version));
    if (!chosen) throw new Refused(`The pack has no version ${version}. It has: ${[...new Set(copies.map(({ number }) => number))].reverse().join(', ')}.`);
    tell(`Checking ${named(chosen)}`);
    checkStored(chosen);
    const { hash, content } = chosen;
    await writeNamedFile(out, JSON.stringify({ hash, content }));
    tell(`Wrote ${out}`);
    say(hash);
  });
}

function readWanted(args: string[]): Wanted {
  const { meeting, pack, version, copy = 'ordinary', out } = parse(args);
  if ((meeting === undefined) === (pack === undefined)) throw new WrongUsage('Name the pack by --meeting or by --pack.');
  if (!out) throw new WrongUsage('Name the file to write: --out FILE.');
  if (meeting !== undefined && !isDay(meeting)) throw new WrongUsage('Write the day of the meeting as 2026-12-10.');
  if (pack !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(pack)) throw new WrongUsage('The id of a pack is the one in its web address.');
  if (version !== undefined && !/^[1-9]\d{0,5}$/.test(version)) throw new WrongUsage('Versions count from 1.');
  if (!isCopy(copy)) throw new WrongUsage(`There are two copies: ${COPIES.join(' and ')}.`);
  const where = pack === undefined ? { condition: 'meeting.held_on = $1', value: meeting ?? '' } : { condition: 'pack.id = $1', value: pack };
  return { ...where, version: version === undefined ? null : Number(version), copy, out };
}

function parse(args: string[]) {
  const text = { type: 'string' as const };
  try {
    return parseArgs({ args, options: { meeting: text, pack: text, version: text, copy: text, out: text } }).values;
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

const isCopy = (name: string): name is CopyName => (COPIES as readonly string[]).includes(name);
