import { describe, expect, it } from '@jest/globals';
import { MeasureFrequency } from '../../measures/definitions/measure.entity.js';
import { xlsxOf } from '../tables/testing/workbooks.js';
import { template } from './template.js';
import { missingRows, periodsWithin } from './template/missing-rows.js';
import { writeTemplate } from './template/write-template.js';
import { county, fileWith, staged } from './testing/staged.js';

const KNOWN = county({ template: ['asb-case-reviews', 'feels-safe'] }, { 'Burton Town & Uxbridge': 'precision-area:burton-town' }, ['feels-safe']);
const read = (content: string | Buffer, name = 'template.csv') => staged(template, fileWith(content, name), KNOWN);
const HEADER = 'Measure,Area code,Area name,From (first day),To (last day),Numerator (the count),Denominator (out of how many),Value (where there is no count),Sample size (surveys),Flags,Note';
const csv = (...rows: string[]) => [HEADER, ...rows].join('\r\n');
const LICHFIELD = 'asb-case-reviews,E07000194,Lichfield,2025-04-01,2025-06-30,3,,,,,';

const MEASURE = { slug: 'asb-case-reviews', name: 'ASB case reviews carried out', definition: 'Case reviews that were carried out.' };
const LICHFIELD_AREA = { code: 'E07000194', name: 'Lichfield' };
const ROWS = [
  { area: LICHFIELD_AREA, start: '2025-04-01', end: '2025-07-01', numerator: 3, flags: ['PROVISIONAL' as const], note: '=counted "by hand", twice' },
  { area: { code: 'precision-area:burton-town', name: 'Burton Town & Uxbridge' }, start: '2025-07-01', end: '2025-10-01' },
];

describe('the template', () => {
  it.each(['csv', 'xlsx'] as const)('comes back as it went out: %s', async format => {
    const { figures, tally } = await read(await writeTemplate(format, MEASURE, ROWS), `template.${format}`);
    expect(figures).toEqual([{
      category: 'asb-case-reviews', area: 'E07000194', start: '2025-04-01', end: '2025-07-01', numerator: 3, denominator: null, value: null, sampleSize: null,
      flags: ['PROVISIONAL'], note: '=counted "by hand", twice',
    }]);
    expect(tally).toMatchObject({ read: 1, counted: 1, rejected: 0 });
  });

  it('never hands out a note that a spreadsheet would run', async () => {
    expect((await writeTemplate('csv', MEASURE, ROWS)).toString()).toContain(',provisional," =counted ""by hand"", twice"\r\n');
  });

  it('understands days as a spreadsheet saves them, areas by name, thousands and percentages', async () => {
    const { figures } = await read(csv('feels-safe,,Lichfield,1/4/2025,30/06/2025,,,62.5%,"1,204",,', 'asb-case-reviews,,Stafford,2025-04-01,2025-06-30,"1,003",,,,revised; break,new form'));
    expect(figures).toMatchObject([
      { category: 'feels-safe', area: 'E07000194', start: '2025-04-01', end: '2025-07-01', numerator: null, value: 62.5, sampleSize: 1204 },
      { area: 'E07000197', numerator: 1003, flags: ['REVISED', 'BREAK'], note: 'new form' },
    ]);
  });

  it('leaves alone the rows that nobody filled in', async () => {
    expect((await read(csv('asb-case-reviews,E07000194,Lichfield,2025-07-01,2025-09-30,,,,,,', LICHFIELD))).tally).toMatchObject({ read: 1, counted: 1 });
  });

  it('rejects rows of measures and areas that are not known, and takes the others', async () => {
    const { tally, figures } = await read(csv('burglary,E07000194,Lichfield,2025-04-01,2025-06-30,3,,,,,', 'asb-case-reviews,E07000999,,2025-04-01,2025-06-30,3,,,,,', LICHFIELD));
    expect(figures).toHaveLength(1);
    expect(tally).toMatchObject({ read: 3, counted: 1, rejected: 2, rejections: [
      { line: 2, column: 1, reason: 'No measure that partners bring is called “burglary”.' },
      { line: 3, column: 2, reason: 'The area “E07000999” is not known here.' },
    ] });
  });

  it.each([
    ['a day that does not exist', LICHFIELD.replace('2025-06-30', '2025-06-31'), 'Line 2, column 5: The day 2025-06-31 does not exist.'],
    ['no day', LICHFIELD.replace('2025-06-30', 'June'), 'Line 2, column 5: “June” is no day. Write it as 2025-04-01 or 1/4/2025.'],
    ['a period that ends before it begins', LICHFIELD.replace('2025-06-30', '2024-06-30'), 'Line 2, column 5: The period ends on 2024-06-30, before it begins on 2025-04-01.'],
    ['a negative count', LICHFIELD.replace(',3,', ',-3,'), 'Line 2, column 6: Numerator is -3: it cannot be negative.'],
    ['half a count', LICHFIELD.replace(',3,', ',3.5,'), 'Line 2, column 6: The numerator is 3.5: a count is a whole number.'],
    ['what is no number', LICHFIELD.replace(',3,', ',three,'), 'Line 2, column 6: “three” is no number.'],
    ['more than all', 'feels-safe,E07000194,,2025-04-01,2025-06-30,60,50,,,,', 'Line 2, column 6: The numerator, 60, is above the denominator, 50: that would be more than 100%.'],
    ['a percentage that its counts belie', 'feels-safe,E07000194,,2025-04-01,2025-06-30,30,50,70,,,', 'Line 2, column 8: The value says 70%, and the counts say 60.0%.'],
    ['a percentage out of nothing said', 'feels-safe,E07000194,,2025-04-01,2025-06-30,30,,,,,', 'Line 2, column 7: A percentage needs a denominator: out of how many.'],
    ['a percentage above 100', 'feels-safe,E07000194,,2025-04-01,2025-06-30,,,120,,,', 'Line 2, column 8: The value is 120: a percentage is at most 100.'],
    ['a flag that is none', `${LICHFIELD.slice(0, -1)}doubtful,`, 'Line 2, column 10: “doubtful” is no flag: provisional, revised, estimated, break, unavailable.'],
    ['a sample of nobody', 'feels-safe,E07000194,,2025-04-01,2025-06-30,,,60,0,,', 'Line 2, column 9: The sample size is 0: it is a whole number above 0.'],
    ['a flag without a figure', 'asb-case-reviews,E07000194,,2025-04-01,2025-06-30,,,,,break,', 'Line 2, column 6: There is neither a numerator nor a value.'],
    ['a figure that is there and not', `${LICHFIELD.slice(0, -1)}unavailable,`, 'Line 2, column 10: A figure that is given cannot be flagged as unavailable.'],
  ])('is refused with %s', async (_, row, reason) => {
    await expect(read(csv(row))).rejects.toThrow(reason);
  });

  it('is refused with the same measure, area and period twice, and all lines at fault are named at once', async () => {
    await expect(read(csv(LICHFIELD, LICHFIELD, LICHFIELD.replace(',3,', ',-1,'), LICHFIELD.replace('2025-06-30', '2025-06-31'))))
      .rejects.toThrow('Line 3, column 1: The same measure, area and period stand on line 2. 2 other lines are at fault too: 4, 5.');
  });

  it('is refused where a column that it needs is gone, or a cell holds a formula', async () => {
    await expect(read(csv(LICHFIELD).replace('To (last day)', 'Until'))).rejects.toThrow('Line 1: The column “To (last day)” is missing.');
    const cells = HEADER.split(',').map((text, at) => `<c r="${String.fromCharCode(65 + at)}1" t="inlineStr"><is><t>${text}</t></is></c>`).join('');
    const workbook = await xlsxOf({ Figures: `<row r="1">${cells}</row><row r="2"><c r="F2"><f>1+2</f><v>3</v></c></row>` });
    await expect(read(workbook, 'template.xlsx')).rejects.toThrow('Line 2, column 6: Cell F2 of sheet “Figures” holds a formula.');
  });

  it('comes with a row for each period of which nothing is known', () => {
    const areas = [LICHFIELD_AREA, { code: 'E07000197', name: 'Stafford' }];
    const rows = missingRows(MeasureFrequency.QUARTER, areas, { start: '2025-04-01', end: '2025-12-31' }, (area, { start }) => area === 'E07000194' && start === '2025-04-01');
    expect(rows.map(({ area, start, end }) => `${area.name} ${start} ${end}`)).toEqual(['Lichfield 2025-07-01 2025-10-01', 'Stafford 2025-04-01 2025-07-01', 'Stafford 2025-07-01 2025-10-01']);
    const whole = (frequency: MeasureFrequency) => periodsWithin(frequency, { start: '2024-04-01', end: '2025-10-01' }).length;
    expect([MeasureFrequency.MONTH, MeasureFrequency.YEAR, MeasureFrequency.ROLLING_YEAR].map(whole)).toEqual([18, 1, 3]);
  });
});
