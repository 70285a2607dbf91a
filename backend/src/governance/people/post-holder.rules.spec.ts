import { describe, expect, it } from '@jest/globals';
import { appointmentBlockers, confirmationBlockers, standing } from './post-holder.rules.js';

const TODAY = '2026-11-21';
const named = { source: 'the CSA 2023-2026', confirmedOn: null, validFrom: null, validUntil: null };

describe('how sure a reader may be of a post-holder', () => {
  it('says where the name was read until somebody confirms it', () => {
    expect(standing(named, TODAY)).toBe('named in the CSA 2023-2026, not confirmed since');
    expect(standing({ ...named, confirmedOn: '2026-03-03' }, TODAY)).toBe('confirmed on 3 March 2026');
  });

  it('says since when somebody was appointed on screen', () => {
    expect(standing({ ...named, source: null, validFrom: '2026-05-01' }, TODAY)).toBe('appointed from 1 May 2026');
    expect(standing({ ...named, source: null }, TODAY)).toBe('in post, since when is not recorded');
  });

  it('says until when somebody was in the post', () => {
    expect(standing({ ...named, validUntil: '2026-05-01' }, TODAY)).toBe('in post until 30 April 2026');
  });
});

describe('confirming a post-holder', () => {
  it('is for those who are in the post today', () => {
    expect(confirmationBlockers(named, TODAY)).toEqual([]);
    expect(confirmationBlockers({ ...named, validUntil: TODAY }, TODAY)).toHaveLength(1);
    expect(confirmationBlockers({ ...named, validFrom: '2026-11-22' }, TODAY)).toHaveLength(1);
  });

  it('is done once a day', () => {
    expect(confirmationBlockers({ ...named, confirmedOn: TODAY }, TODAY)).toHaveLength(1);
    expect(confirmationBlockers({ ...named, confirmedOn: '2026-11-20' }, TODAY)).toEqual([]);
  });
});

describe('appointing to a post', () => {
  const ann = { ...named, personName: 'Ann' };

  it('may follow a holder whose first day nobody knows', () => {
    expect(appointmentBlockers('2026-05-01', 'Bob', [ann])).toEqual([]);
    expect(appointmentBlockers('2026-05-01', 'Bob', [])).toEqual([]);
  });

  it('may not begin before, or on, the day on which the present holder began', () => {
    const since = { ...ann, validFrom: '2026-05-01' };
    expect(appointmentBlockers('2026-05-01', 'Bob', [since])).toEqual([{ path: 'from', message: 'Ann holds this post from 1 May 2026. Enter a later day.' }]);
    expect(appointmentBlockers('2026-04-01', 'Bob', [since])).toHaveLength(1);
    expect(appointmentBlockers('2026-05-02', 'Bob', [since])).toEqual([]);
  });

  it('is not for the person who is in the post already', () => {
    expect(appointmentBlockers('2026-05-01', 'ann', [ann])).toEqual([expect.objectContaining({ path: 'personName' })]);
  });
});
