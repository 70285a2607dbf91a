import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { readMeasures, whole } from './measures-file.js';

const FILE = new URL('../../../../infra/seed/measures.yaml', import.meta.url);

describe('the measures that the product comes with', () => {
  it('each say everything that readers have to know', async () => {
    const { families } = readMeasures(await readFile(FILE, 'utf8'));
    const all = families.flatMap(family => family.measures.map(one => whole(family, one)));
    expect(all.length).toBeGreaterThan(40);
    expect(new Set(all.map(({ source, category }) => `${source} ${category}`)).size).toBe(all.length);
  });

  it('serve no theme by a police category that is something else', async () => {
    const { families } = readMeasures(await readFile(FILE, 'utf8'));
    const served = new Set(families.flatMap(({ measures }) => measures.flatMap(({ themes }) => themes)));
    expect([...served].filter(slug => !slug.startsWith('locality-')).sort()).toEqual(['asb', 'drug-supply-county-lines', 'serious-violence-vawg']);
  });

  it('are refused with the line where a word is none of the field’s', () => {
    expect(() => readMeasures('areas: []\ncomparators: []\nfamilies:\n  - direction: sideways\n    measures: []\n')).toThrow(/^Line 4, families\[0\]\.direction/);
  });

  it('must not leave out what neither a measure nor its family says', () => {
    const { families } = readMeasures('areas: []\ncomparators: []\nfamilies:\n  - measures:\n      - { slug: calls, name: Calls, category: calls, definition: Calls }\n');
    expect(() => whole(families[0]!, families[0]!.measures[0]!)).toThrow(/The measure calls lacks source, publisher/);
  });
});
