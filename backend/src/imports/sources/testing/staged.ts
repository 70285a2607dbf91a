import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { startOf } from '../../files/file-start.js';
import type { Figure, ImportSource, Known, SourceArea, SourceFile, Stage, Tally } from '../../import-source.js';

type Of<Verb extends 'members' | 'successions' | 'boundaries' | 'deprivation'> = Parameters<Stage[Verb]>[0][number];

/** What a source read from a file, as it put it on its stage. */
export interface Staged {
  tally: Tally;
  areas: SourceArea[];
  figures: Figure[];
  members: Of<'members'>[];
  successions: Of<'successions'>[];
  boundaries: Of<'boundaries'>[];
  deprivation: Of<'deprivation'>[];
  periods: { start: string; end: string }[];
}

const DISTRICTS = {
  'Cannock Chase': 'E07000192', 'East Staffordshire': 'E07000193', Lichfield: 'E07000194', 'Newcastle-under-Lyme': 'E07000195', 'South Staffordshire': 'E07000196',
  Stafford: 'E07000197', 'Staffordshire Moorlands': 'E07000198', Tamworth: 'E07000199', 'Stoke-on-Trent': 'E06000021',
};

/** The county as it is known before a file is read. */
export function county(categories: Record<string, readonly string[]> = {}, more: Record<string, string> = {}, percentages: readonly string[] = []): Known {
  const names = new Map(Object.entries({ ...DISTRICTS, ...more }));
  const codes = new Set(names.values());
  return {
    force: { name: 'Staffordshire Police', code: 'E23000015' },
    districts: new Map(Object.entries(DISTRICTS)),
    categories: source => new Set(categories[source] ?? []),
    percentages: () => new Set(percentages),
    areaNamed: text => (codes.has(text) ? text : names.get(text) ?? null),
  };
}

/** Reads a file with a source. Areas that a figure or a member names must be known by then, as for the real stage. */
export async function staged(source: ImportSource, file: SourceFile, known: Known): Promise<Staged> {
  const found: Omit<Staged, 'tally'> = { areas: [], figures: [], members: [], successions: [], boundaries: [], deprivation: [], periods: [] };
  const put = <T>(list: T[]) => (items: readonly T[]) => Promise.resolve(void list.push(...items));
  const unknown = (codes: string[]) => codes.filter(code => !code.startsWith('(') && known.areaNamed(code) === null && !found.areas.some(area => area.code === code));
  const stage: Stage = {
    areas: put(found.areas),
    async figures(figures) {
      const missing = unknown([...new Set(figures.map(({ area }) => area))]);
      if (missing.length > 0) throw new Error(`figures name areas that are not known: ${missing.join(', ')}`);
      await put(found.figures)(figures);
    },
    members: put(found.members),
    successions: put(found.successions),
    boundaries: put(found.boundaries),
    deprivation: put(found.deprivation),
    replaces: period => Promise.resolve(void found.periods.push(period)),
  };
  if (!source.recognises(await startOf(file))) throw new Error(`${source.key} does not recognise ${file.name}`);
  return { tally: await source.read(file, known, stage, () => {}), ...found };
}

const folder = mkdtempSync(join(tmpdir(), 'csa-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

/** A file with this content. */
export function fileWith(content: string | Buffer, name = 'figures.csv'): SourceFile {
  const path = join(folder, `${(made += 1)}-${name}`);
  writeFileSync(path, content);
  return { name, path, bytes: statSync(path).size };
}

/** A file of the reference data. */
export function referenceFile(...parts: string[]): SourceFile {
  const path = join(process.env.REFERENCE_DIR!, 'data', ...parts);
  return { name: parts.at(-1)!, path, bytes: statSync(path).size };
}
