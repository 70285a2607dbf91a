import { describe, expect, it } from '@jest/globals';
import { namesOfDay } from './name-of-day.js';

const ENDED = [{ name: 'Second', validUntil: '2027-04-01' }, { name: 'First', validUntil: '2025-04-01' }];
const on = (day: string) => namesOfDay('Third', ENDED, day);

describe('the name of a day', () => {
  it('is the one that had not ended by then, and changes on the first day of the next', () => {
    expect(['2024-01-01', '2025-03-31', '2025-04-01', '2027-03-31', '2027-04-01', '2030-01-01'].map(day => on(day).name))
      .toEqual(['First', 'First', 'Second', 'Second', 'Third', 'Third']);
  });

  it('stands between those before it and those to come', () => {
    expect(on('2024-01-01')).toEqual({ name: 'First', formerNames: [], comingNames: [{ name: 'Second', from: '2025-04-01' }, { name: 'Third', from: '2027-04-01' }] });
    expect(on('2026-01-01')).toEqual({ name: 'Second', formerNames: [ENDED[1]], comingNames: [{ name: 'Third', from: '2027-04-01' }] });
    expect(on('2028-01-01')).toEqual({ name: 'Third', formerNames: ENDED, comingNames: [] });
  });

  it('is the only one where nothing was renamed', () => {
    expect(namesOfDay('Fraud', [], '2026-01-01')).toEqual({ name: 'Fraud', formerNames: [], comingNames: [] });
  });
});
