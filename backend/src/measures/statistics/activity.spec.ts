import { describe, expect, it } from '@jest/globals';
import { addMonths, monthsFrom } from '@csa/shared/periods.js';
import fc from 'fast-check';
import { evaluateActivity } from './activity.js';
import { type Counts } from './periods.js';

const side = (counts: Counts[], breaks: string[] = []) => ({ counts, breaks });
const monthly = (counts: Record<string, number | null>): Counts[] => Object.entries(counts).map(([month, numerator]) => ({ ...monthsFrom(`${month}-01`, 1), numerator, denominator: null }));
/** December and January of two winters, and the autumn before the second. */
const winters = (lastYear: [number, number], autumn: [number, number], after: [number | null, number]) =>
  side(monthly({ '2010-12': lastYear[0], '2011-01': lastYear[1], '2011-10': autumn[0], '2011-11': autumn[1], '2011-12': after[0], '2012-01': after[1] }));
const WINTER = monthsFrom('2011-12-01', 2);

describe('an activity, evaluated', () => {
  it('is what was counted in its months, in as many before, and in the same a year before', () => {
    const { windows, comparisons } = evaluateActivity(winters([30, 20], [22, 23], [24, 15]), null, WINTER);
    expect(windows.map(({ role, here, rest }) => [role, here.start, here.numerator, rest])).toEqual([
      ['BEFORE', '2011-10-01', 45, null], ['AFTER', '2011-12-01', 39, null], ['LAST_YEAR', '2010-12-01', 50, null],
    ]);
    expect(comparisons.map(({ since, change }) => [since, change!.sentence])).toEqual([
      ['LAST_YEAR', '22% fewer than the same months last year. If nothing had really changed, a difference at least this large, up or down, would be expected about one year in three.'],
      ['BEFORE', '13% fewer than the months before. If nothing had really changed, a difference at least this large, up or down, would be expected about one year in two.'],
    ]);
  });

  it('is held against the rest: the same fall everywhere is none of the activity’s', () => {
    const everywhere = evaluateActivity(winters([300, 200], [220, 230], [240, 150]), winters([900, 600], [700, 700], [720, 450]), WINTER);
    expect(everywhere.comparisons[0]!.change!.comparison.pValue).toBeLessThan(0.001);
    expect(everywhere.main).toMatchObject({ since: 'LAST_YEAR', againstRest: { ratio: expect.closeTo(1), pValue: expect.closeTo(1), isClear: false } });
    const here = evaluateActivity(winters([300, 200], [220, 230], [240, 150]), winters([900, 600], [700, 700], [900, 600]), WINTER);
    expect(here.main!.againstRest).toMatchObject({ ratio: expect.closeTo(0.78), isClear: true });
    expect(here.main!.againstRest.pValue).toBeLessThan(0.05);
  });

  it('is held against the rest since the months before where last year is not known', () => {
    const [place, rest] = [winters([30, 20], [22, 23], [24, 15]), winters([900, 600], [700, 700], [900, 600])].map(({ counts }) => side(counts.filter(({ start }) => start > '2011-06-01')));
    const { main, comparisons } = evaluateActivity(place!, rest!, WINTER);
    expect(comparisons[0]).toMatchObject({ since: 'LAST_YEAR', change: null, againstRest: null, brokenBefore: null });
    expect(main!.since).toBe('BEFORE');
  });

  it('compares nothing across a break, its own or that of the rest', () => {
    const [place, rest] = [winters([30, 20], [22, 23], [24, 15]), winters([900, 600], [700, 700], [900, 600])];
    const broken = (ofPlace: string[], ofRest: string[]) => evaluateActivity(side(place.counts, ofPlace), side(rest.counts, ofRest), WINTER).comparisons.map(each => [each.change !== null, each.againstRest !== null, each.brokenBefore]);
    expect(broken(['2011-04-01'], [])).toEqual([[false, false, '2011-04-01'], [true, true, null]]);
    expect(broken([], ['2011-12-01'])).toEqual([[true, false, '2011-12-01'], [true, false, '2011-12-01']]);
    expect(broken(['2010-12-01', '2012-02-01'], [])).toEqual([[true, true, null], [true, true, null]]);
  });

  it('makes no ratio of nothing', () => {
    expect(evaluateActivity(winters([0, 0], [0, 0], [0, 0]), winters([9, 9], [9, 9], [9, 9]), WINTER).main).toBeNull();
    expect(evaluateActivity(winters([9, 9], [9, 9], [9, 9]), winters([0, 0], [0, 0], [0, 0]), WINTER).main).toBeNull();
  });

  it('chooses by what is known and not by what was counted', () => {
    const { chosen, main } = evaluateActivity(winters([0, 0], [9, 9], [0, 0]), winters([9, 9], [9, 9], [9, 9]), WINTER);
    expect([chosen!.since, main]).toEqual(['LAST_YEAR', null]);
    expect(evaluateActivity(winters([9, 9], [9, 9], [9, 9]), winters([0, 0], [9, 9], [0, 0]), WINTER).main).toBeNull();
    expect(evaluateActivity(winters([0, 0], [9, 9], [0, 0]), null, WINTER).chosen).toBeNull();
  });

  it('has the months before and the same months last year in one where it lasts a year', () => {
    const counts = Array.from({ length: 24 }, (_, month) => ({ ...monthsFrom(addMonths('2010-01-01', month), 1), numerator: 10, denominator: null }));
    expect(evaluateActivity(side(counts), null, monthsFrom('2011-01-01', 12)).windows.map(({ role }) => role)).toEqual(['AFTER', 'LAST_YEAR']);
  });

  it('asks for whole months, and no more than a year of them', () => {
    for (const months of [{ start: '2011-12-16', end: '2012-01-01' }, monthsFrom('2011-01-01', 13)]) expect(() => evaluateActivity(side([]), null, months)).toThrow('whole months');
  });

  it('has an interval that leaves out 1 exactly where chance would seldom do as much', () => {
    const two = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }));
    fc.assert(fc.property(two, two, two, two, (one, other, three, four) => {
      const { main } = evaluateActivity(winters(one, [1, 1], other), winters(three, [1, 1], four), WINTER);
      expect(main!.againstRest.isClear).toBe(main!.againstRest.pValue < 0.05);
      expect(main!.againstRest.lower).toBeLessThan(main!.againstRest.ratio);
    }));
  });
});
