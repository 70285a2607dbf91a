import { describe, expect, it } from '@jest/globals';
import { monthsFrom } from '@csa/shared/periods.js';
import { ImprovementDirection } from '../definitions/measure.entity.js';
import { evaluateActivity } from '../statistics/activity.js';
import { type ActivityContext, answerInWords, cannotSay, restInWords, whyNone, whyNoneBeside, whyNotBeside, whyNotCompared } from './activity-in-words.js';

const measure = { name: 'Burglary', direction: ImprovementDirection.DECREASE, directionReason: 'Fewer is better.' };
const CONTEXT: ActivityContext = { measure, place: 'Stafford', around: 'Staffordshire', keptBack: { here: new Set(), rest: new Set() } };
/** December of two years and November of the second. */
const decembers = (lastYear: number | null, before: number | null, after: number | null) => ({
  counts: [['2010-12-01', lastYear], ['2011-11-01', before], ['2011-12-01', after]].map(([start, numerator]) => ({ ...monthsFrom(start as string, 1), numerator: numerator as number | null, denominator: null })), breaks: [],
});
const evaluated = (place: Parameters<typeof decembers>, rest: Parameters<typeof decembers> | null) => evaluateActivity(decembers(...place), rest && decembers(...rest), monthsFrom('2011-12-01', 1));

describe('the answer to “Did it work?”', () => {
  it('is the difference from the rest with its interval, and which way is better', () => {
    const clear = evaluated([500, 450, 390], [1500, 1400, 1500]);
    expect(answerInWords(clear, CONTEXT)).toBe('Burglary in Stafford, December 2011: 22% fewer than if it had changed since the same months last year as the rest of Staffordshire did '
      + '(95% interval: 33% fewer to 9% fewer). Chance alone seldom does as much. That is the better way.');
    expect(restInWords(clear.main!, clear.windows, CONTEXT)).toBe('In the rest of Staffordshire there were 1,500, against 1,500 in the same months last year. Had Stafford changed alike, about 500 were to be expected. '
      + 'Its change is 0.78 times that of the rest (95% interval 0.67 to 0.91). '
      + 'If the place and the rest had changed alike, a difference at least this large, up or down, would be expected about one year in 800.');
    expect(answerInWords(evaluated([390, 450, 500], [1500, 1400, 1500]), CONTEXT)).toMatch(/^Burglary in Stafford, December 2011: 28% more .* That is the worse way\.$/);
  });

  it('expects nothing by a rest that had nothing before', () => {
    const fromNothing = evaluated([50, 45, 39], [0, 0, 5]);
    expect(restInWords(fromNothing.main!, fromNothing.windows, CONTEXT)).toMatch(/^In the rest of Staffordshire there were 5, against 0 in the same months last year\. Its change is /);
  });

  it('is no clear difference where chance does as much, which is not that nothing changed', () => {
    expect(answerInWords(evaluated([50, 45, 39], [150, 140, 150]), CONTEXT)).toBe('Burglary in Stafford, December 2011: no clear difference from the rest of Staffordshire (95% interval: 52% fewer to 26% more). '
      + 'Either it changed alike, or these counts are too small to show more.');
  });

  it('has no per cent on a small base', () => {
    expect(answerInWords(evaluated([15, 15, 9], [150, 140, 150]), CONTEXT)).toBe('Burglary in Stafford, December 2011: no clear difference from the rest of Staffordshire. Either it changed alike, or these counts are too small to show more.');
    expect(answerInWords(evaluated([15, 15, 90], [150, 140, 150]), CONTEXT)).toMatch(/: more than if it had changed/);
  });

  it('is as many again from twice on', () => {
    expect(answerInWords(evaluated([500, 450, 1200], [1500, 1400, 1500]), CONTEXT)).toMatch(/: 2\.4 times as many as if it had changed since/);
  });

  it('speaks of many where the measure’s name does', () => {
    expect(answerInWords(evaluated([500, 450, 390], [1500, 1400, 1500]), { ...CONTEXT, measure: { ...measure, name: 'Drug offences' } })).toMatch(/than if they had changed/);
  });

  it('never calls a neutral measure better or worse, and says why', () => {
    const neutral = { ...CONTEXT, measure: { ...measure, direction: ImprovementDirection.NEUTRAL, directionReason: 'More can mean more policing.' } };
    const clear = evaluated([500, 450, 390], [1500, 1400, 1500]);
    expect(answerInWords(clear, neutral)).not.toMatch(/better|worse/);
    expect(cannotSay(clear, neutral).at(-1)).toBe('Whether fewer or more is better: neither is by itself. More can mean more policing.');
  });

  it('is of the place alone where there is nothing to hold it against, and says what that leaves open', () => {
    expect(answerInWords(evaluated([500, 450, 390], null), { ...CONTEXT, around: null })).toMatch(
      /^Burglary in Stafford, December 2011: 22% fewer than the same months last year\. .* There is no rest of a wider area to hold it against, so nobody can tell whether the same happened everywhere\.$/);
    expect(answerInWords(evaluated([null, 450, 390], [null, null, null]), CONTEXT)).toMatch(/: 13% fewer than the months before\. .* It cannot be held against the rest of Staffordshire, so/);
  });

  it('says where nothing was counted, rather than to look for another comparison', () => {
    expect(answerInWords(evaluated([50, 45, 39], [0, 9, 0]), CONTEXT)).toMatch(/ It cannot be held against the rest of Staffordshire \(nothing was counted in it, neither in these months nor in the same months last year\), so nobody/);
    expect(answerInWords(evaluated([0, 45, 0], [9, 9, 9]), CONTEXT)).toMatch(/nothing was counted in Stafford, neither/);
  });

  it('is that it cannot be said where the counts are not there', () => {
    expect(answerInWords(evaluated([500, 450, null], null), CONTEXT)).toBe('Burglary in Stafford, December 2011: it cannot be said. There is no count of December 2011.');
    expect(answerInWords(evaluated([null, null, 390], null), CONTEXT)).toBe('Burglary in Stafford, December 2011: it cannot be said. There are no earlier counts that can be compared. There may be for fewer months, or for others.');
    const hidden = { ...CONTEXT, keptBack: { here: new Set(['2011-12-01']), rest: new Set<string>() } };
    expect(answerInWords(evaluated([500, 450, null], null), hidden)).toBe('Burglary in Stafford, December 2011: it cannot be said. The count of December 2011 is suppressed to protect small numbers. '
      + 'A whole quarter or financial year may be shown where its months are not.');
  });
});

describe('what the counts leave open', () => {
  it('is always whether the activity did it', () => {
    expect(cannotSay(evaluated([500, 450, 390], [1500, 1400, 1500]), CONTEXT)).toEqual([
      'Whether the activity did it: other things changed at the same time.',
      'Whether more or less happened, or more or less of it was reported or recorded; nor whether it moved somewhere else.',
    ]);
  });

  it('is the season, the surroundings and percentages where those are not there', () => {
    expect(cannotSay(evaluated([null, 9, 4], null), CONTEXT).slice(0, 3)).toEqual([
      'Whether it is the season: the same months last year cannot be held against these.',
      'Whether the place changed otherwise than the rest of Staffordshire.',
      'How much it changed in per cent where fewer than 20 were counted.',
    ]);
    expect(cannotSay(evaluated([30, 30, 4], [90, 90, 90]), CONTEXT)[0]).toBe('More than roughly how it compares with the rest: a count is below 5.');
  });

  it('is the season of the rest alone where the place is compared with last year', () => {
    const ofRest = 'Whether the season is what sets it apart from the rest of Staffordshire: the two cannot be held against each other since the same months last year.';
    expect(cannotSay(evaluated([50, 45, 39], [null, 140, 150]), CONTEXT)[0]).toBe(ofRest);
    expect(cannotSay(evaluated([50, 45, 39], null), { ...CONTEXT, around: null })[0]).toBe('Whether the place changed otherwise than its surroundings.');
  });

  it('is why other areas are nothing to hold it against: broken, not known, or nothing counted', () => {
    const whyNot = (...sides: Parameters<typeof evaluated>) => whyNotBeside(evaluated(...sides), 'Stafford');
    expect(whyNot([50, 45, null], [9, 9, 9])).toBe('not all counts of Stafford are known and shown.');
    expect(whyNot([50, 45, 39], [9, 9, null])).toBe('not all of their counts are known and shown.');
    expect(whyNot([null, 45, 39], [9, null, 9])).toBe('since the same months last year, not all counts of Stafford are known and shown; since the months before, not all of their counts are known and shown.');
    expect(whyNot([0, 45, 0], [9, 9, 9])).toBe('nothing was counted in Stafford, neither in these months nor in the same months last year.');
    expect(whyNot([50, 45, 39], [0, 9, 0])).toBe('nothing was counted in them, neither in these months nor in the same months last year.');
    const broken = evaluateActivity(decembers(50, 45, 39), { ...decembers(9, 9, 9), breaks: ['2011-12-01'] }, monthsFrom('2011-12-01', 1));
    expect(whyNotBeside(broken, 'Stafford')).toBe('the series breaks before December 2011.');
  });

  it('is told for each count that is not there, unknown months before suppressed ones', () => {
    const total = { ...monthsFrom('2011-11-01', 2), numerator: null, denominator: null, missing: [monthsFrom('2011-11-01', 1), monthsFrom('2011-12-01', 1)] };
    expect(whyNone(total, new Set(['2011-12-01']))).toBe('There is no count of November 2011.');
    expect([[], ['2011-12-01'], ['2011-11-01', '2011-12-01']].map(days => whyNoneBeside(total, new Set(days)))).toEqual(['There is no count.', 'There is no count of November 2011.', 'Suppressed to protect small numbers.']);
    expect(whyNone(total, new Set(['2011-11-01', '2011-12-01']))).toBe('The count of November to December 2011 is suppressed to protect small numbers.');
  });

  it('is a comparison across a break', () => {
    const { counts } = decembers(500, 450, 390);
    const { comparisons, windows } = evaluateActivity({ counts, breaks: ['2011-04-01'] }, null, monthsFrom('2011-12-01', 1));
    expect(whyNotCompared(comparisons[0]!, windows, CONTEXT)).toBe('Not compared with the same months last year: the series breaks before April 2011.');
  });
});
