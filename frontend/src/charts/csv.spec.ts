import { describe, expect, it } from '@jest/globals';
import { asCsv } from './csv.js';

describe('The figures of a chart as a file', () => {
  it('name their columns, a line for each row', () => {
    expect(asCsv({ columns: ['Meeting', 'Red'], rows: [['10 June 2026', 1], ['1 September 2026', 0]] })).toBe('Meeting,Red\r\n10 June 2026,1\r\n1 September 2026,0\r\n');
  });

  it('keep commas, quotation marks and new lines within their cell', () => {
    expect(asCsv({ columns: ['Said'], rows: [['One, "two"\nthree']] })).toBe('Said\r\n"One, ""two""\nthree"\r\n');
  });

  it('are never run by the spreadsheet that opens them', () => {
    expect(asCsv({ columns: ['Said'], rows: [['=HYPERLINK("x")'], ['-1'], [-1]] })).toBe(`Said\r\n"'=HYPERLINK(""x"")"\r\n'-1\r\n-1\r\n`);
  });
});
