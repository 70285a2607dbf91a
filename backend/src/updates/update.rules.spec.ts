import { describe, expect, it } from '@jest/globals';
import type { NextStepDraft } from '../actions/actions.service.js';
import { MeetingState } from '../meetings/meeting-state.js';
import { UpdateForm } from '../meetings/update-request.entity.js';
import { REQUEST_VERBS, type RequestVerb, UpdateRequestState } from '../meetings/update-request-state.js';
import { Ask, AssuranceLevel, Direction, Outcome, Rating, UpdateSection } from './judgements.js';
import type { PerformanceUpdate } from './performance-update.entity.js';
import { extensionDayFaults, stateBlockers, submissionBlockers, type ToSubmit, writingBlockers } from './update.rules.js';

const TODAY = '2026-11-20';
const step: NextStepDraft = { text: 'Agree the shared plan', owner: 'Lead officer, Staffordshire Police', dueOn: '2026-12-18' };
const monitored: Partial<PerformanceUpdate> = {
  rating: Rating.GREEN, ratingReason: 'All actions are on time.', direction: Direction.STABLE,
  headline: 'The plan is on time.', progress: 'Two actions are done.', ask: Ask.NOTE,
};
const assurance: Partial<PerformanceUpdate> = {
  assuranceBoard: 'Violence Reduction Executive Board', assuredOn: '2026-11-02', assuranceLevel: AssuranceLevel.REASONABLE,
  headline: 'The board is content.', keyMessages: 'The strategy is agreed.', escalations: 'None', ask: Ask.NOTE,
};

const NOTHING: ToSubmit = { update: null, nextSteps: [], lastSteps: [], evidence: [], conflict: null, openSteps: [], areas: [], previous: null };

const onMonitored = (more: Partial<PerformanceUpdate> = {}, nextSteps: readonly NextStepDraft[] = [step]) =>
  submissionBlockers(UpdateForm.MONITORED, { ...NOTHING, update: { ...monitored, ...more }, nextSteps }, TODAY);
const onAssurance = (more: Partial<PerformanceUpdate> = {}) =>
  submissionBlockers(UpdateForm.ASSURANCE, { ...NOTHING, update: { ...assurance, ...more } }, TODAY);
const paths = (blockers: { path: string }[]) => blockers.map(({ path }) => path);

describe('the monitored form', () => {
  it('can be submitted when it is complete', () => {
    expect(onMonitored()).toEqual([]);
  });

  it('wants everything of an update that was never written', () => {
    const blockers = submissionBlockers(UpdateForm.MONITORED, NOTHING, TODAY);
    expect(paths(blockers)).toEqual(['rating', 'ratingReason', 'direction', 'headline', 'progress', 'nextSteps', 'ask']);
  });

  it.each([
    ['rating', 'Choose a status.'],
    ['ratingReason', 'Give the reason for the status.'],
    ['direction', 'Choose a direction of travel.'],
    ['headline', 'Write a headline.'],
    ['progress', 'Say what progress was made.'],
    ['ask', 'Say what you ask of the group, even if it is only to note.'],
  ])('wants %s', (path, message) => {
    expect(onMonitored({ [path]: null })).toEqual([{ path, message }]);
  });

  it('wants concerns where the status is Red or Amber, and only there', () => {
    expect(onMonitored({ rating: Rating.RED })).toEqual([{ path: 'concerns', message: 'The status is Red: say what concerns you.' }]);
    expect(onMonitored({ rating: Rating.AMBER })).toEqual([{ path: 'concerns', message: 'The status is Amber: say what concerns you.' }]);
    expect(onMonitored({ rating: Rating.AMBER, concerns: 'Shifts do not match.' })).toEqual([]);
    expect([Rating.GREEN, Rating.BLUE, Rating.NOT_RATED].flatMap(rating => onMonitored({ rating }))).toEqual([]);
  });

  it('wants something on every precision area that is asked about, if only that there is nothing to report', () => {
    const areas = [{ section: UpdateSection.AREA_1, name: 'Burton Urban', text: 'Nothing to report' }, { section: UpdateSection.AREA_2, name: 'Winshill', text: null }];
    expect(submissionBlockers(UpdateForm.MONITORED, { ...NOTHING, update: monitored, nextSteps: [step], areas }, TODAY)).toEqual([
      { path: 'AREA_2', message: 'Say what was done and seen in Winshill, or that there is nothing to report.' },
    ]);
  });

  it('wants another reason where the status has changed, and says what it was', () => {
    const again = (rating: Rating, ratingReason: string) => submissionBlockers(UpdateForm.MONITORED, {
      ...NOTHING, update: { ...monitored, rating, ratingReason }, nextSteps: [step], previous: { rating: Rating.NOT_RATED, ratingReason: 'All actions are on time.' },
    }, TODAY);
    expect(again(Rating.GREEN, 'All actions are  on time')).toEqual([
      { path: 'ratingReason', message: 'The status was Not rated and the reason is that of last time: say why it is Green now.' },
    ]);
    expect(again(Rating.GREEN, 'The last late action was done.')).toEqual([]);
    expect(again(Rating.NOT_RATED, 'All actions are on time.')).toEqual([]);
  });

  it('speaks of a status in the words that it was given in', () => {
    const update = { ...monitored, rating: Rating.AMBER, ratingReason: 'Late', concerns: null };
    const previous = { rating: Rating.GREEN, ratingReason: 'Late', ratingWord: 'On track' };
    expect(submissionBlockers(UpdateForm.MONITORED, { ...NOTHING, update, nextSteps: [step], previous, ratingWord: 'At risk' }, TODAY).map(({ message }) => message)).toEqual([
      'The status was On track and the reason is that of last time: say why it is At risk now.', 'The status is At risk: say what concerns you.',
    ]);
  });

  it('counts a step that goes on from last time as a next step, and wants what became of every one', () => {
    const openSteps = [{ id: 'a', text: 'Find halls', dueOn: '2026-11-01', membersOnly: false }];
    const blockers = (lastSteps: ToSubmit['lastSteps']) => submissionBlockers(UpdateForm.MONITORED, { ...NOTHING, update: monitored, openSteps, lastSteps }, TODAY);
    expect(blockers([{ actionId: 'a', outcome: Outcome.STILL_GOING, dueOn: '2026-12-18', reason: null }])).toEqual([]);
    expect(paths(blockers([{ actionId: 'a', outcome: Outcome.DONE, dueOn: null, reason: null }]))).toEqual(['nextSteps']);
    expect(blockers([])[0]).toEqual({ path: 'lastSteps.0', message: 'Say what became of “Find halls”: done, still going or dropped.' });
  });

  it('wants a next step unless everything is complete', () => {
    expect(onMonitored({}, [])).toEqual([{ path: 'nextSteps', message: 'Set out at least one next step, with an owner and a day.' }]);
    expect(onMonitored({ rating: Rating.BLUE }, [])).toEqual([]);
    expect(onMonitored({ rating: Rating.NOT_RATED }, [])).toHaveLength(1);
  });

  it('wants each next step with an owner and a day that is not past', () => {
    expect(onMonitored({}, [step, { text: 'Meet', owner: '', dueOn: null }])).toEqual([
      { path: 'nextSteps.1', message: 'Next step 2 still lacks an owner and a day.' },
    ]);
    expect(onMonitored({}, [{ text: '', owner: '', dueOn: null }])[0]?.message).toBe('Next step 1 still lacks what is to be done, an owner and a day.');
    expect(onMonitored({}, [{ ...step, text: '' }])).toEqual([{ path: 'nextSteps.0', message: 'Next step 1 still lacks what is to be done.' }]);
    expect(onMonitored({}, [{ ...step, dueOn: '2026-11-19' }])).toEqual([
      { path: 'nextSteps.0', message: 'Next step 1 is due on 19 November 2026, which is past.' },
    ]);
    expect(onMonitored({}, [{ ...step, dueOn: TODAY }])).toEqual([]);
  });
});

describe('the assurance form', () => {
  it('can be submitted when it is complete, without status or next steps', () => {
    expect(onAssurance()).toEqual([]);
  });

  it('wants other things than the monitored form', () => {
    const blockers = submissionBlockers(UpdateForm.ASSURANCE, NOTHING, TODAY);
    expect(paths(blockers)).toEqual(['assuranceBoard', 'assuredOn', 'assuranceLevel', 'headline', 'keyMessages', 'escalations', 'ask']);
  });

  it.each([
    ['assuranceBoard', 'Name the board that gave assurance.'],
    ['assuredOn', 'Enter the day the board considered it.'],
    ['assuranceLevel', 'Choose a level of assurance.'],
    ['headline', 'Write a headline.'],
    ['keyMessages', 'Give the key messages from the board.'],
    ['escalations', 'Say what the board escalates, or write “None”.'],
    ['ask', 'Say what you ask of the group, even if it is only to note.'],
  ])('wants %s', (path, message) => {
    expect(onAssurance({ [path]: null })).toEqual([{ path, message }]);
  });

  it('takes no assurance that is still to come', () => {
    expect(onAssurance({ assuredOn: '2026-11-21' })).toEqual([{ path: 'assuredOn', message: 'The day the board considered it cannot be in the future.' }]);
    expect(onAssurance({ assuredOn: TODAY })).toEqual([]);
  });

  it('wants a reason where assurance is limited or not given', () => {
    const wanted = [{ path: 'assuranceReason', message: 'Give the reason for the level of assurance.' }];
    expect(onAssurance({ assuranceLevel: AssuranceLevel.LIMITED })).toEqual(wanted);
    expect(onAssurance({ assuranceLevel: AssuranceLevel.NONE })).toEqual(wanted);
    expect(onAssurance({ assuranceLevel: AssuranceLevel.NONE, assuranceReason: 'The board did not meet.' })).toEqual([]);
    expect(onAssurance({ assuranceLevel: AssuranceLevel.SUBSTANTIAL })).toEqual([]);
  });
});

describe.each([['monitored', onMonitored], ['assurance', onAssurance]] as const)('an ask on the %s form', (_, blockersWith) => {
  it('is said exactly, unless it is only to note', () => {
    const wanted = [{ path: 'askDetail', message: 'Say what exactly you ask of the group.' }];
    for (const ask of [Ask.DISCUSS, Ask.DECIDE, Ask.UNBLOCK]) {
      expect(blockersWith({ ask })).toEqual(wanted);
      expect(blockersWith({ ask, askDetail: 'Name a lead for each town centre.' })).toEqual([]);
    }
    expect(blockersWith({ ask: Ask.NOTE, askDetail: null })).toEqual([]);
  });
});

describe('a change of state', () => {
  const states = Object.values(UpdateRequestState);

  it('follows the table of what each verb may begin from, and no other way', () => {
    for (const verb of Object.keys(REQUEST_VERBS) as RequestVerb[]) {
      const open = states.filter(state => stateBlockers({ state }, MeetingState.CALL_OPEN, verb).length === 0);
      expect(open.sort()).toEqual([...REQUEST_VERBS[verb].from].sort());
    }
  });

  it('tells whoever comes second what the first one did', () => {
    expect(stateBlockers({ state: UpdateRequestState.ACCEPTED }, MeetingState.CALL_OPEN, 'return')).toEqual([
      { path: 'state', message: 'This update is: accepted. Reload the page to see what happened.' },
    ]);
  });

  it('is over once the pack is frozen', () => {
    for (const meeting of [MeetingState.FROZEN, MeetingState.CONCLUDED]) {
      expect(stateBlockers({ state: UpdateRequestState.SUBMITTED }, meeting, 'accept')).toEqual([
        { path: 'meeting', message: 'The pack of this meeting is frozen, so its updates stay as they are.' },
      ]);
    }
  });
});

describe('writing', () => {
  const { ACCEPTED, IN_PROGRESS, NOT_RECEIVED, NOT_STARTED, RETURNED, SUBMITTED } = UpdateRequestState;

  it('is open while the lead officer has to act', () => {
    for (const state of [NOT_STARTED, IN_PROGRESS, RETURNED]) expect(writingBlockers({ state }, MeetingState.CALL_OPEN)).toEqual([]);
  });

  it('is closed once the update was handed in or recorded as not received', () => {
    for (const state of [SUBMITTED, ACCEPTED, NOT_RECEIVED]) expect(paths(writingBlockers({ state }, MeetingState.CALL_OPEN))).toEqual(['state']);
    expect(writingBlockers({ state: SUBMITTED }, MeetingState.CALL_OPEN)[0]?.message)
      .toBe('This update is: submitted, so it cannot be edited. Ask the coordinator to return it to you.');
  });

  it('is closed once the pack is frozen', () => {
    expect(paths(writingBlockers({ state: IN_PROGRESS }, MeetingState.FROZEN))).toEqual(['meeting']);
  });
});

describe('a later day for one lead', () => {
  const timetable = { dueOn: '2026-11-20', freezeOn: '2026-11-27' };
  const faultOf = (until: string, today = '2026-11-18') => extensionDayFaults(timetable, until, today)[0]?.message;

  it('lies after the day of the call, and not after the freeze', () => {
    expect(faultOf('2026-11-20')).toBe('All updates of this call are due on 20 November 2026. Give a later day.');
    expect(faultOf('2026-11-28')).toMatch(/^The pack is to be frozen on 27 November 2026\. Give that day or an earlier one/);
    expect([faultOf('2026-11-21'), faultOf('2026-11-27')]).toEqual([undefined, undefined]);
  });

  it('is not past already', () => {
    expect(faultOf('2026-11-23', '2026-11-24')).toBe('The new day must be today or later.');
  });
});
