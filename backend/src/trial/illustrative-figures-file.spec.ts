import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { readIllustrativeFigures } from './illustrative-figures-file.js';
import { daysOfMeeting, figuresUntil } from './illustrative-steps.js';

const FILE = new URL('../../../infra/seed/illustrative-figures.yaml', import.meta.url);

describe('the invented figures of a trial', () => {
  it('are all tagged as such, and no series is of any other measure', async () => {
    const { families, series, rebases, targets } = readIllustrativeFigures(await readFile(FILE, 'utf8'));
    expect(families.every(({ illustrative }) => illustrative)).toBe(true);
    const invented = new Set(families.flatMap(({ measures }) => measures.map(({ slug }) => slug)));
    for (const { measure } of [...series, ...rebases, ...targets]) expect(invented).toContain(measure);
  });

  it('have three years of one measure in every district, a month that nobody reported, and a rebase among them', async () => {
    const { series, rebases } = readIllustrativeFigures(await readFile(FILE, 'utf8'));
    const reports = series.filter(({ measure }) => measure === 'illustrative-reports');
    expect(reports.map(({ values }) => values.length)).toEqual(Array(8).fill(36));
    expect(reports.every(({ values }) => values.filter(value => value === null).length === 1)).toBe(true);
    expect(rebases.map(({ months_ago }) => months_ago > 0 && months_ago < 36)).toEqual([true]);
  });

  it('end before the first pack is frozen, so that none holds a figure of a time after it', () => {
    const until = figuresUntil([{ held: -50 }, { held: -120 }, { held: 20 }], '2026-11-23');
    expect(until < daysOfMeeting({ held: -120 }, '2026-11-23').timetable.freezeOn).toBe(true);
    expect(figuresUntil([{ held: 20 }], '2026-11-23')).toBe('2026-10-24');
  });

  it('are refused with the line where a figure is none', () => {
    expect(() => readIllustrativeFigures('families: []\nseries:\n  - { measure: a, area: E07000192, values: [1, many] }\nrebases: []\ntargets: []\n')).toThrow(/^Line 3, series\[0\]\.values/);
  });
});
