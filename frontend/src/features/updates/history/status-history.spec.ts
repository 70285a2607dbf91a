import { describe, expect, it } from '@jest/globals';
import { ratingWords } from '../../../lib/terms.js';
import { ASSURED, assuredMessage, barsOf, figuresOf, occurring, periodOf, ratedIn, ratedMessage, summaryOf } from './status-history.js';

const at = (heldOn: string, counts: Record<string, number>) => ({ heldOn, counts });
const RATED = ratedIn(ratingWords);
const words = (text: string) => text.split(/\s+/).length;

describe('What the status history says above its chart', () => {
  it.each([
    [[], 'No pack has been frozen yet'],
    [[2], '2 red at the first meeting'],
    [[0], 'Nothing red at the first meeting'],
    [[1, 2], '2 red at the last meeting, 1 more than before'],
    [[3, 1], '1 red at the last meeting, 2 fewer than before'],
    [[1, 1], '1 red at the last meeting, as before'],
    [[1, 0], 'Nothing red at the last meeting, 1 before'],
  ])('for %j is the move of the reds', (reds, message) => {
    expect(ratedMessage(reds.map((red) => at('2026-06-10', { red })), ratingWords)).toBe(message);
    expect(words(message)).toBeLessThanOrEqual(10);
  });

  it.each([
    [[], 'No pack has been frozen yet'],
    [[1], 'Limited or no assurance: 1 item at the first meeting'],
    [[0], 'Limited or no assurance: nothing at the first meeting'],
    [[1, 3], 'Limited or no assurance: 3 items, 2 more than before'],
    [[2, 2], 'Limited or no assurance: 2 items, as before'],
    [[2, 0], 'Limited or no assurance: nothing, 2 before'],
  ])('for %j limited and no assurance, taken together', (weak, message) => {
    expect(assuredMessage(weak.map((items) => at('2026-06-10', { limited: Math.min(items, 1), none: Math.max(0, items - 1) })))).toBe(message);
    expect(words(message)).toBeLessThanOrEqual(10);
  });

  it('speaks of red in the word of the partnership', () => {
    const meetings = [at('2026-06-10', { red: 3 }), at('2026-09-10', { red: 1 })];
    expect(ratedMessage(meetings, { ...ratingWords, RED: 'Alarm' })).toBe('1 alarm at the last meeting, 2 fewer than before');
    expect(ratedMessage(meetings, { ...ratingWords, RED: 'Off track by far' })).toBe('Off track by far: 1 item, 2 fewer than before');
    expect(ratedIn({ ...ratingWords, RED: 'Alarm' })[0]?.mark).toMatchObject({ word: 'Alarm', letter: 'Al' });
  });

  it('names the meetings that it covers', () => {
    expect(periodOf([])).toBe('no meeting');
    expect(periodOf([at('2026-06-10', {})])).toBe('1 meeting, June 2026');
    expect(periodOf([at('2026-06-10', {}), at('2026-09-10', {})])).toBe('2 meetings, June 2026 to September 2026');
  });
});

describe('The status history', () => {
  const meetings = [at('2026-06-10', { red: 1, green: 4 }), at('2026-09-10', { red: 0, green: 5, notReceived: 2 })];

  it('can be heard in one go', () => {
    const shown = occurring(RATED, meetings);
    expect(summaryOf(shown, meetings)).toBe('Number of items at the meetings of 10 June 2026, 10 September 2026. Red: 1, 0. Green: 4, 5. No update received: 0, 2.');
    expect(summaryOf(ASSURED, [])).toBe('There is nothing to count yet.');
  });

  it('shows the newest meeting first, in the bars as in the table', () => {
    expect(barsOf(meetings).map(({ label }) => label)).toEqual(['10 Sept 2026', '10 Jun 2026']);
    expect(figuresOf(occurring(RATED, meetings), meetings)).toEqual({
      columns: ['Meeting', 'Red', 'Green', 'No update received'],
      rows: [['10 September 2026', 0, 5, 2], ['10 June 2026', 1, 4, 0]],
    });
  });
});
