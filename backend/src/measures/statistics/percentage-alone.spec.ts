import { describe, expect, it } from '@jest/globals';
import { CHRISTMAS_CAMPAIGN } from '@csa/shared/christmas-campaign.js';
import fc from 'fast-check';
import { percentageAlone } from './percentage-alone.js';

describe('a percentage without its counts', () => {
  it('may be a handful: a fall of 22% is seven after nine, which chance brings in most years', () => {
    expect(percentageAlone(CHRISTMAS_CAMPAIGN[0]!.percent).fewest).toEqual({ then: 9, now: 7, pValue: expect.closeTo(0.80, 2) });
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
