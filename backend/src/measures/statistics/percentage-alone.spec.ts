import { describe, expect, it } from '@jest/globals';
import { CHRISTMAS_CAMPAIGN } from '@csa/shared/christmas-campaign.js';
import fc from 'fast-check';
import { percentageAlone } from './percentage-alone.js';

describe('a percentage without its counts', () => {
  it('may be a handful: a fall of 22% is seven after nine, which chance brings in most years', () => {
    const { fewest, sentence } = percentageAlone(CHRISTMAS_CAMPAIGN[0]!.percent);
    expect(fewest).toEqual({ then: 9, now: 7, pValue: expect.closeTo(0.80, 2) });
    expect(sentence).toBe('A fall of 22% may be 7 after 9: if nothing had really changed, a difference at least this large, up or down, would be expected in most years. '
      + 'It takes about 115 after 148 for a difference like it to be rarer than one year in 20. Without the counts nobody can tell which it was.');
  });

  it('takes about 150, 60 and 30 incidents a year before for the campaign’s three figures to be more than chance', () => {
    expect(CHRISTMAS_CAMPAIGN.map(({ percent }) => percent)).toEqual([-22, -35, 59]);
    for (const { percent, fewest, enough } of CHRISTMAS_CAMPAIGN) {
      expect(percentageAlone(percent)).toMatchObject({ fewest: { then: fewest[0], now: fewest[1] }, enough: { then: enough[0], now: enough[1] } });
    }
    expect(CHRISTMAS_CAMPAIGN.map(({ enough }) => enough[0])).toEqual([148, 57, 32]);
  });

  it('answers with counts that give the percentage, the fewest first', () => {
    fc.assert(fc.property(fc.integer({ min: -100, max: 300 }).filter(percent => Math.abs(percent) > 4), percent => {
      const { fewest, enough } = percentageAlone(percent);
      for (const { then, now } of [fewest, enough]) expect(Math.round((now / then - 1) * 100)).toBe(percent);
      expect(fewest.then).toBeLessThanOrEqual(enough.then);
      expect(enough.pValue).toBeLessThan(0.05);
    }));
  });

  it('answers for a change of 1%, which takes tens of thousands', () => {
    expect(percentageAlone(-1).enough.then).toBeGreaterThan(70_000);
  });

  it('refuses what is no change in whole per cent', () => {
    for (const percent of [0, -101, 2.5]) expect(() => percentageAlone(percent)).toThrow(RangeError);
  });
});
