import { describe, expect, it } from '@jest/globals';
import { stillInTime, stillInTimeInWords } from './still-in-time.js';

const asked = (name: string, state: string, dueOn = '2026-12-02', submittedAt: string | null = null) => ({ state, dueOn, submittedAt, theme: { name } }) as Parameters<typeof stillInTimeInWords>[0][number];

describe('Who still has time when a pack is about to be frozen', () => {
  it('is whoever owes an update that is not past its day', () => {
    const requests = [asked('Fraud', 'NOT_STARTED'), asked('Prevent', 'IN_PROGRESS', '2026-12-01'), asked('Hate crime', 'RETURNED'), asked('Drugs', 'ACCEPTED'), asked('Theft', 'SUBMITTED'), asked('Arson', 'NOT_RECEIVED')];
    expect(stillInTime(requests, '2026-12-02').map(({ theme }) => theme.name)).toEqual(['Fraud', 'Hate crime']);
    expect(stillInTime(requests, '2026-12-03')).toEqual([]);
  });

  it('is said with the day until which each has, and what a freeze makes of them', () => {
    expect(stillInTimeInWords([asked('Fraud', 'NOT_STARTED')])).toBe('1 update is not due yet: Fraud has until 2 December 2026. Freezing now records it as not received.');
    expect(stillInTimeInWords([asked('Fraud', 'NOT_STARTED'), asked('Domestic abuse', 'IN_PROGRESS', '2026-12-07'), asked('Prevent', 'NOT_STARTED')]))
      .toBe('3 updates are not due yet: Fraud and Prevent have until 2 December 2026; Domestic abuse has until 7 December 2026. Freezing now records them as not received.');
  });

  it('tells those that went back to their leads from those that never came', () => {
    const returned = asked('Prevent', 'RETURNED', '2026-12-02', '2026-11-20T10:00:00Z');
    expect(stillInTimeInWords([returned])).toMatch(/Freezing now records it as not resubmitted\.$/);
    expect(stillInTimeInWords([asked('Fraud', 'NOT_STARTED'), returned])).toMatch(/Freezing now records them as not received or, where an update went back to its lead, not resubmitted\.$/);
  });
});
