import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import { ActivityAnswer } from './ActivityAnswer.js';

type Masked = Parameters<typeof ActivityAnswer>[0]['evaluation'];

const EVALUATION = {
  area: { name: 'Stafford' }, around: { name: 'Staffordshire' }, answer: 'Burglary in Stafford: no clear difference from the rest of Staffordshire.',
  counts: [
    { role: 'BEFORE', label: 'April 2025', count: 1300, whyNone: null, rest: 4000, whyNoRest: null },
    { role: 'AFTER', label: 'May 2025', count: 1200, whyNone: null, rest: null, whyNoRest: 'May 2025: suppressed to protect small numbers.' },
    { role: 'LAST_YEAR', label: 'May 2024', count: null, whyNone: 'There is no count of May 2024.', rest: null, whyNoRest: 'There is no count of May 2024.' },
  ],
  changes: [{ since: 'LAST_YEAR', sentence: 'Not compared.' }, { since: 'BEFORE', sentence: '8% fewer.' }], againstRest: null, notes: ['Some of these counts are provisional.'], cannotSay: ['Whether the activity did it.'],
};
const show = (otherwise: object = {}) => render(<ActivityAnswer evaluation={{ ...EVALUATION, ...otherwise } as unknown as Masked} />);
const rowsOf = () => within(screen.getByRole('table', { name: 'What was counted' })).getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('cell').map(({ textContent }) => textContent));

afterEach(cleanup);

describe('What the counts say of an activity', () => {
  it('is a sentence, then every count or why there is none', () => {
    show();
    expect(screen.getByText(EVALUATION.answer)).toBeTruthy();
    expect(rowsOf()).toEqual([['1,300', '4,000'], ['1,200', 'May 2025: suppressed to protect small numbers.'], ['There is no count of May 2024.', 'There is no count of May 2024.']]);
    expect(screen.getByText('Stafford alone: not compared.')).toBeTruthy();
  });

  it('always warns that high places fall by themselves, and says what is left open', () => {
    show();
    expect(screen.getByText(/tend to fall back by themselves/)).toBeTruthy();
    expect(screen.getByText('Whether the activity did it.')).toBeTruthy();
    expect(screen.getByText(/not known, not shown or beyond a break are they taken since the months before/)).toBeTruthy();
  });

  it('has no column for a rest that there is not', () => {
    show({ around: null });
    expect(rowsOf()).toEqual([['1,300'], ['1,200'], ['There is no count of May 2024.']]);
  });

  it('is the reason alone where the figures are not shown', () => {
    show({ answer: 'Nobody has approved showing these figures to the group yet.', counts: [], changes: [], notes: [], cannotSay: [] });
    expect(screen.getByText('Nobody has approved showing these figures to the group yet.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
