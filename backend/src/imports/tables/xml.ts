import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../import-source.js';
import { LONGEST_CELL } from './row.js';

/** What a reader of XML does with what it meets; names come without their prefix. */
export interface XmlReader {
  open(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML piece by piece and gives what the reader found in each piece: never more is in memory than a piece and what was found in it.
 * @param part how the part of the file is called in a refusal
 */
export async function* readXml<T>(pieces: AsyncIterable<string>, part: string, reader: (found: (item: T) => void) => XmlReader): AsyncGenerator<T> {
  let found: T[] = [];
  let unmarked = 0;
  const { open, text, close } = reader(item => { found.push(item); });
  const parser = new SaxesParser({ position: false });
  parser.on('opentag', tag => {
    unmarked = 0;
    open(local(tag.name), tag.attributes as Record<string, string>);
  });
  parser.on('closetag', tag => {
    unmarked = 0;
    close?.(local(tag.name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }

  for await (const piece of pieces) {
    unmarked += piece.length;
    parse(() => parser.write(piece), part);
    if (unmarked > LONGEST_CELL) throw new UnreadableFile(`A cell holds more than ${LONGEST_CELL.toLocaleString('en-GB')} characters (${part}).`);
    if (found.length > 0) {
      const items = found;
      found = [];
      yield* items;
    }
  }
  parse(() => parser.close(), part);
  yield* found;
}

function parse(step: () => unknown, part: string): void {
  try {
    step();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(`The workbook is damaged: ${part} cannot be read. Open it, save it again and try once more.`);
  }
}

const NAMES = new Map<string, string>();

/** The name without its prefix; the names of a format are few, so each is cut once. */
function local(name: string): string {
  let cut = NAMES.get(name);
  if (cut === undefined) {
    cut = name.slice(name.indexOf(':') + 1);
    if (NAMES.size < 1000) NAMES.set(name, cut);
  }
  return cut;
}
