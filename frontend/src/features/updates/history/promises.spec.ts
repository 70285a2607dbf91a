import { describe, expect, it } from '@jest/globals';
import { promisesInWords, promisesOf, type StepPromised, type StepTold } from './promises.js';

const TODAY = '2026-10-01';
const step = (more: Partial<StepPromised> = {}): StepPromised => ({ id: '1', text: 'Agree the plan', owner: 'The board', dueOn: '2026-10-01', state: 'OPEN', ...more });
const said = (more: Partial<StepTold> = {}): StepTold => ({ step: { id: '1' }, outcome: 'DONE', wasDueOn: '2026-07-01', dueOn: null, reason: null, ...more });
const meeting = (heldOn: string, nextSteps: StepPromised[] | null, lastSteps: StepTold[] | null = [], withheld: string[] = []) => ({ heldOn, update: { nextSteps, lastSteps, withheld } });
const one = (promised: StepPromised, ...later: StepTold[]) =>
  promisesOf([meeting('2026-06-10', [promised]), ...later.map((told, index) => meeting(`2026-09-${10 + index}`, [], [told]))], TODAY).promises[0];

describe('A promise', () => {
  it.each([
    [step({ state: 'DONE' }), 'KEPT'], [step({ state: 'DROPPED' }), 'DROPPED'], [step(), 'STILL_GOING'], [step({ dueOn: null }), 'STILL_GOING'], [step({ dueOn: '2026-09-30' }), 'LATE'],
  ])('%# is kept, dropped, past its day or still going', (promised, standing) => {
    expect(one(promised)?.standing).toBe(standing);
  });

  it('tells its life across meetings, with the day it was first promised for', () => {
    const moved = said({ outcome: 'STILL_GOING', dueOn: '2026-09-01', reason: 'One partner could not come.' });
    expect(one(step({ state: 'DROPPED', dueOn: '2026-09-01' }), moved, said({ outcome: 'DROPPED', wasDueOn: '2026-09-01', reason: 'No money.' }))?.life).toEqual([
      'Promised for the meeting of 10 June 2026, by 1 July 2026.',
      'Meeting of 10 September 2026: still going, now by 1 September 2026. One partner could not come.',
      'Meeting of 11 September 2026: dropped. No money.',
    ]);
  });

  it('says that its day has passed where nobody settled it, and that it never had one', () => {
    expect(one(step({ dueOn: '2026-09-30' }))?.life.at(-1)).toBe('30 September 2026 has passed and nothing has been said of it since.');
    expect(one(step({ dueOn: null }))?.life).toEqual(['Promised for the meeting of 10 June 2026, without a day.']);
  });
});

describe('The promises of a theme', () => {
  it('stand with the newest first, counted in words', () => {
    const { promises, withheld } = promisesOf([
      meeting('2026-06-10', [step({ id: 'old', dueOn: '2026-07-01' }), step({ id: 'done', state: 'DONE' })]),
      meeting('2026-09-10', [step({ id: 'new', dueOn: '2026-12-20' })]), { heldOn: '2026-12-10', update: null },
    ], TODAY);
    expect(promises.map(({ id }) => id)).toEqual(['new', 'done', 'old']);
    expect(promisesInWords(promises)).toBe('3 promised: 1 kept, 1 still going, 1 past its day.');
    expect(withheld).toBe(false);
  });

  it('say that some are kept to members of the group', () => {
    expect(promisesOf([meeting('2026-06-10', null, null, ['NEXT_STEPS'])], TODAY).withheld).toBe(true);
  });
});
