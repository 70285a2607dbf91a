import { describe, expect, it } from '@jest/globals';
import { funnel, type FunnelArea } from './funnel.js';
import { funnelInWords } from './funnel-in-words.js';

/** Recorded crime, year ending June 2025 (ONS, Table C2), on ONS mid-2020 residents; Open Government Licence v3.0. */
const DISTRICTS: Record<string, FunnelArea> = {
  'Cannock Chase': { count: 7630, exposure: 101_484 },
  'East Staffordshire': { count: 8421, exposure: 120_923 },
  'Lichfield': { count: 6229, exposure: 105_637 },
  'Newcastle-under-Lyme': { count: 8335, exposure: 129_610 },
  'South Staffordshire': { count: 5731, exposure: 112_369 },
  'Stafford': { count: 9024, exposure: 137_858 },
  'Staffordshire Moorlands': { count: 5442, exposure: 98_427 },
  'Tamworth': { count: 5874, exposure: 76_864 },
};
const names = Object.keys(DISTRICTS);
const alike = (count: number) => Array.from({ length: count }, (_, n) => ({ count: 100 + (n % 3), exposure: 1000 }));
const lettered = (count: number) => Array.from({ length: count }, (_, n) => `Area ${n + 1}`);

describe('a funnel in words', () => {
  it('says of eight districts that none differs by more than chance and their spread, and that eight cannot support more', () => {
    expect(funnelInWords(funnel(Object.values(DISTRICTS)), names, 'the eight districts')).toEqual([
      'No area differs from the eight districts by more than chance and the usual spread between areas explain.',
      expect.stringMatching(/^Rates differ between areas: their variance is \d+ times what chance alone would give, and the limits allow for it\. By chance alone 6 of 8 would lie outside, which says that areas differ, and not that one of them stands out\.$/),
      'Eight areas tell their own spread only roughly: they do not support an order of areas, nor more than is said here.',
    ]);
  });

  it('names those outside in the order given, and nobody as the first', () => {
    const given = [{ count: 160, exposure: 1000 }, ...alike(22), { count: 190, exposure: 1000 }, { count: 40, exposure: 1000 }];
    expect(funnelInWords(funnel(given), lettered(25), 'the 25 areas').slice(0, 2)).toEqual([
      'Higher than chance and the usual spread between areas explain, compared with the 25 areas: Area 1 and Area 24.',
      'Lower than chance and the usual spread between areas explain, compared with the 25 areas: Area 25.',
    ]);
    expect(funnelInWords(funnel(given), lettered(25), 'the 25 areas').join(' ')).not.toMatch(/top|best|worst|rank|first|highest|lowest/);
  });

  it('says that four areas are too few to say how much areas spread', () => {
    expect(funnelInWords(funnel(alike(4)), lettered(4), 'the four areas')).toEqual([
      'No area differs from the four areas by more than chance explains.',
      'Four areas are too few to say how much areas usually spread: the limits are those of chance alone, and more cannot be said.',
    ]);
  });

  it('holds a district against a comparator set that it is not of', () => {
    const found = funnel([{ count: 190, exposure: 1000 }], alike(15));
    expect(found).toMatchObject({ setSize: 15, rate: expect.closeTo(0.101, 3), areas: [{ place: 'ABOVE_998' }] });
    expect(funnelInWords(found, ['Cannock Chase'], 'its most similar group')).toEqual([
      'Higher than chance and the usual spread between areas explain, compared with its most similar group: Cannock Chase.',
      '15 areas tell their own spread only roughly: they do not support an order of areas, nor more than is said here.',
    ]);
    expect(funnelInWords(funnel([{ count: 101, exposure: 1000 }], alike(15)), ['Cannock Chase'], 'its most similar group')[0])
      .toBe('Cannock Chase does not differ from its most similar group by more than chance and the usual spread between areas explain.');
  });
});
