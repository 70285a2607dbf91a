import { describe, expect, it } from '@jest/globals';
import { promiseOf, promisesOf, type StepPromised } from './promises.js';

const step = (more: Partial<StepPromised> = {}): StepPromised => ({ id: '1', text: 'Agree the plan', owner: 'The board', dueOn: '2026-10-01', state: 'OPEN', ...more });

describe('A promise', () => {
  it.each([
    [step({ state: 'DONE' }), 'KEPT', 'Promised for the meeting of 10 September 2026, and done.'],
    [step({ state: 'DROPPED' }), 'BROKEN', 'Promised for the meeting of 10 September 2026, and dropped.'],
    [step(), 'STILL_GOING', 'Promised for the meeting of 10 September 2026, due by 1 October 2026.'],
    [step({ dueOn: '2026-09-30' }), 'BROKEN', 'Promised for the meeting of 10 September 2026, was due by 30 September 2026 and is not done, as far as is known.'],
    [step({ dueOn: null }), 'STILL_GOING', 'Promised for the meeting of 10 September 2026, without a day.'],
  ])('%# is kept, broken or still going', (promised, standing, words) => {
    expect(promiseOf(promised, '2026-09-10', '2026-10-01')).toMatchObject({ standing, words });
  });
});

describe('The promises of a theme', () => {
  it('stand by what became of them, those of the newest meeting first', () => {
    const { promises, withheld } = promisesOf([
      { heldOn: '2026-06-10', update: { nextSteps: [step({ id: 'old', dueOn: '2026-07-01' }), step({ id: 'done', state: 'DONE' })], withheld: [] } },
      { heldOn: '2026-09-10', update: { nextSteps: [step({ id: 'new', dueOn: '2026-09-20' })], withheld: [] } },
      { heldOn: '2026-12-10', update: null },
    ], '2026-10-01');
    expect(promises.BROKEN.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(promises.KEPT.map(({ id }) => id)).toEqual(['done']);
    expect(withheld).toBe(false);
  });

  it('say that some are kept to members of the group', () => {
    expect(promisesOf([{ heldOn: '2026-06-10', update: { nextSteps: null, withheld: ['NEXT_STEPS'] } }], '2026-10-01').withheld).toBe(true);
  });
});
