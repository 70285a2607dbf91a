import { describe, expect, it } from '@jest/globals';
import { ratingWords } from '../../../lib/terms.js';
import { keyOf, markOf, pointsOf, scaleOf, settled, stripOf, themeFigures, themeMessage, themePeriod, themeSummary, type ThemeAt, wordsHaveChanged } from './theme-history.js';

const at = (heldOn: string, more: Partial<ThemeAt> = {}): ThemeAt => ({ heldOn, state: 'ACCEPTED', form: 'MONITORED', received: true, nilReturn: false, rating: 'GREEN', assuranceLevel: null, ...more });
const silent = (heldOn: string, state: ThemeAt['state'] = 'NOT_RECEIVED') => at(heldOn, { state, received: false, rating: null });
const days = ['2026-03-10', '2026-06-10', '2026-09-10', '2026-12-10'];
const rated = (...ratings: ThemeAt['rating'][]) => ratings.map((rating, index) => at(days[index] ?? '', { rating }));

describe('What the history of a theme says above its chart', () => {
  it.each([
    [[], 'No meeting has asked about this yet'],
    [rated('GREEN'), 'Green at the first meeting'],
    [rated('RED', 'AMBER'), 'Amber at the last meeting, red before'],
    [rated('RED', 'AMBER', 'AMBER'), 'Amber at the last 2 meetings'],
    [rated('AMBER', 'AMBER', 'AMBER'), 'Amber at all 3 meetings'],
    [[...rated('RED'), silent('2026-06-10')], 'No update received at the last meeting, red before'],
    [[at('2026-06-10', { form: 'ASSURANCE', rating: null, assuranceLevel: 'LIMITED' }), at('2026-09-10', { form: 'ASSURANCE', rating: null, assuranceLevel: 'REASONABLE' })], 'Reasonable assurance at the last meeting, limited assurance before'],
  ])('is how the judgement moved (%#)', (history, message) => {
    expect(themeMessage(history, ratingWords)).toBe(message);
    expect(message.split(' ').length).toBeLessThanOrEqual(10);
  });
});

describe('The history of a theme', () => {
  it('tells silence, a question never asked and an update still to come apart', () => {
    expect([silent('2026-06-10'), silent('2026-06-10', 'IN_PROGRESS'), silent('2026-06-10', null), silent('2026-06-10', 'NOT_RESUBMITTED'), silent('2026-06-10', 'SUBMITTED')].map((each) => markOf(each, ratingWords).word))
      .toEqual(['No update received', 'No update received yet', 'Not asked', 'Not resubmitted', 'Submitted, waiting for the coordinator']);
  });

  it('is a strip of at most eight boxes, the oldest first', () => {
    const history = [...rated('RED', 'AMBER'), silent('2026-09-10'), silent('2026-12-10', null), at('2027-03-10', { form: 'ASSURANCE', rating: null, assuranceLevel: 'LIMITED' }), silent('2027-06-10', 'SUBMITTED')];
    expect(stripOf(history)).toEqual({ strip: 'RA-.l?', days: history.map(({ heldOn }) => heldOn) });
    expect(stripOf([...history, ...history]).strip).toBe('-.l?RA-.l?'.slice(-8));
  });

  it('leaves out a meeting whose update may still come', () => {
    const history = [...rated('RED'), silent('2026-06-10'), silent('2026-09-10', 'SUBMITTED')];
    expect(settled(history).map(({ heldOn }) => heldOn)).toEqual(['2026-03-10', '2026-06-10']);
  });

  it('places a judgement on the scale of today’s form and nothing else', () => {
    const history = [at('2026-03-10', { form: 'ASSURANCE', rating: null, assuranceLevel: 'LIMITED' }), ...rated('RED').map((each) => ({ ...each, heldOn: '2026-06-10' })), silent('2026-09-10'), at('2026-12-10', { rating: 'NOT_RATED' })];
    expect(scaleOf(history, ratingWords).marks.map(({ word }) => word)).toEqual(['Red', 'Amber', 'Green', 'Complete']);
    expect(pointsOf(history, ratingWords).map(({ label, level }) => `${label} ${level}`)).toEqual(['Mar 26 null', 'Jun 26 1', 'Sept 26 null', 'Dec 26 null']);
  });

  it('can be heard, and kept as figures with the newest first', () => {
    const history = rated('RED', 'AMBER');
    expect(themeSummary(history, ratingWords)).toBe('March 2026: Red. June 2026: Amber.');
    expect(themePeriod(history)).toBe('2 meetings, March 2026 to June 2026');
    expect(themePeriod(history.slice(0, 1))).toBe('1 meeting, March 2026');
    expect(themeFigures(history, ratingWords)).toEqual({ columns: ['Meeting', 'Judgement'], rows: [['10 June 2026', 'Amber'], ['10 March 2026', 'Red']] });
  });

  it('says each status in the word of its meeting, and draws it with the letter of today’s', () => {
    const own = { ...ratingWords, RED: 'Off track by a long way', AMBER: 'Watch' };
    const history = [at('2026-06-10', { rating: 'RED', ratingWord: 'Red' }), at('2026-09-10', { rating: 'AMBER', ratingWord: 'Watch' }), at('2026-12-10', { rating: 'RED', ratingWord: 'Off track by a long way' })];
    expect(themeFigures(history, own).rows.map(([, word]) => word)).toEqual(['Off track by a long way', 'Watch', 'Red']);
    expect(pointsOf(history, own).map(({ mark }) => mark.letter)).toEqual(['OT', 'W', 'OT']);
    expect(keyOf(history, own).map(({ letter, word }) => `${letter} ${word}`)).toEqual(['OT Off track by a long way', 'W Watch']);
    expect([wordsHaveChanged(history, own), wordsHaveChanged(history.slice(1), own)]).toEqual([true, false]);
    expect(themeMessage(history.slice(1), own)).toBe('Off track by a long way at the last meeting');
  });
});
