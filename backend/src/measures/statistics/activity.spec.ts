import { describe, expect, it } from '@jest/globals';
import { addMonths, monthsFrom } from '@csa/shared/periods.js';
import { evaluateActivity } from './activity.js';
import { type Counts } from './periods.js';

const monthly = (counts: Record<string, number | null>): Counts[] => Object.entries(counts).map(([month, numerator]) => ({ ...monthsFrom(`${month}-01`, 1), numerator, denominator: null }));
/** December and January of two winters, and the autumn before the second. */
const winters = (lastYear: [number, number], autumn: [number, number], after: [number | null, number]) =>
  monthly({ '2010-12': lastYear[0], '2011-01': lastYear[1], '2011-10': autumn[0], '2011-11': autumn[1], '2011-12': after[0], '2012-01': after[1] });
const WINTER = monthsFrom('2011-12-01', 2);

describe('an activity, evaluated', () => {
  it('says what was counted, how it changed, and how often chance would do as much', () => {
    const { says, againstLastYear } = evaluateActivity(winters([30, 20], [22, 23], [24, 15]), null, WINTER);
    expect(againstLastYear!.percent).toBeCloseTo(-22);
    expect(says).toEqual([
      'December 2011 to January 2012: 39.',
      'October to November 2011: 45.',
      'December 2010 to January 2011: 50.',
      '13% fewer than the months before. If nothing had really changed, a difference at least this large, up or down, would be expected about one year in two.',
      '22% fewer than the same months last year. If nothing had really changed, a difference at least this large, up or down, would be expected about one year in three.',
    ]);
  });

  it('holds it against the rest of the district: the same fall everywhere is none of the activity’s', () => {
    const everywhere = evaluateActivity(winters([300, 200], [220, 230], [240, 150]), winters([900, 600], [700, 700], [720, 450]), WINTER);
    expect(everywhere.againstLastYear!.comparison.pValue).toBeLessThan(0.001);
    expect(everywhere.againstRest).toMatchObject({ ratio: expect.closeTo(1), isClear: false });
    expect(everywhere.says.at(-1)).toBe('In the rest of the district 1,170 followed 1,500 a year before. Had this place changed alike, its count would have been as many; '
      + 'it was 1.00 times that (95% interval 0.86 to 1.17): no clear difference from the rest.');
    const here = evaluateActivity(winters([300, 200], [220, 230], [240, 150]), winters([900, 600], [700, 700], [900, 600]), WINTER);
    expect(here.againstRest).toMatchObject({ ratio: expect.closeTo(0.78), isClear: true });
    expect(here.says.at(-1)).toMatch(/: it changed otherwise than the rest\.$/);
  });

  it('never says that the activity did it', () => {
    const { cannotSay } = evaluateActivity(winters([300, 200], [220, 230], [240, 150]), winters([900, 600], [700, 700], [900, 600]), WINTER);
    expect(cannotSay).toEqual([
      'Whether the activity did it: other things changed at the same time, and what is chosen because its count is high tends to fall by itself.',
      'Whether more or less happened, or more or less of it was reported; nor whether it moved somewhere else.',
    ]);
  });

  it('says what it lacks: months, a place to compare with, enough incidents', () => {
    const { says, cannotSay, againstLastYear, againstBefore, againstRest } = evaluateActivity(winters([3, 2], [9, 9], [null, 4]), null, WINTER);
    expect([againstBefore, againstLastYear, againstRest]).toEqual([null, null, null]);
    expect(says[0]).toBe('December 2011 to January 2012: not known (no count of December 2011).');
    expect(cannotSay.slice(0, 3)).toEqual([
      'What happened in the months of the activity: their counts are not complete.',
      'Whether the place changed otherwise than its surroundings: there are no counts of the rest of the district to hold it against.',
      'How much it changed in per cent where fewer than 20 were counted.',
    ]);
    expect(evaluateActivity(monthly({ '2011-12': 4, '2012-01': 4 }), [], WINTER).cannotSay[0]).toBe('Whether it is the season: the same months last year are not complete.');
    expect(evaluateActivity(winters([3, 2], [9, 9], [2, 1]), winters([90, 60], [70, 70], [90, 60]), WINTER).cannotSay[1]).toBe('How it compares with the rest, but roughly: a count is below 5.');
  });

  it('asks for whole months', () => {
    expect(() => evaluateActivity([], null, { start: '2011-12-16', end: addMonths('2012-01-01', 1) })).toThrow('whole months');
  });
});
