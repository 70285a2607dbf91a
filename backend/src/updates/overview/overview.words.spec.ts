import { describe, expect, it } from '@jest/globals';
import type { MeasureState } from '../../measures/states/measure-state.js';
import { UpdateRequestState } from '../../meetings/update-request-state.js';
import { Ask, AssuranceLevel, Rating } from '../judgements.js';
import { asksInWords, changeInWords, changesInWords, countsInWords, evidenceInWords, isReceived, overallInWords, type ItemJudgement } from './overview.words.js';

const { ACCEPTED, IN_PROGRESS, NOT_RECEIVED, NOT_RESUBMITTED, NOT_STARTED, RETURNED, SUBMITTED } = UpdateRequestState;
const nothing: ItemJudgement = {
  state: ACCEPTED, nilReturn: false, rating: null, previousRating: null, assuranceLevel: null, previousAssuranceLevel: null, hasPrevious: false, ask: null,
};
const item = (more: Partial<ItemJudgement>): ItemJudgement => ({ ...nothing, ...more });
const rated = (rating: Rating, previousRating: Rating | null = null) => item({ rating, previousRating, hasPrevious: previousRating !== null });
const assured = (assuranceLevel: AssuranceLevel, previousAssuranceLevel: AssuranceLevel | null = null) =>
  item({ assuranceLevel, previousAssuranceLevel, hasPrevious: previousAssuranceLevel !== null });

describe('a nil return', () => {
  const nil = item({ nilReturn: true, hasPrevious: true, previousRating: Rating.AMBER });

  it('is counted as itself, neither rated nor missing, and is no change of judgement', () => {
    expect(countsInWords([nil, item({ rating: Rating.GREEN })])).toBe('2 items: 1 green; 1 nil return.');
    expect(changesInWords([nil], '2026-09-10')).toBe('No judgement has changed since the meeting of September 2026.');
    expect(changeInWords(nil)).toBe('Nil return; last time Amber');
  });

  it('between two judgements leaves the earlier one to compare with, which is told with its month', () => {
    const moved = { ...rated(Rating.GREEN, Rating.AMBER), lastHeldOn: '2026-05-14' };
    expect(changeInWords(moved, '2026-09-10')).toBe('Green, was Amber in May 2026');
    expect(changeInWords(moved, '2026-05-14')).toBe('Green, was Amber');
  });
});

describe('an update', () => {
  it('is received once it is accepted, and not before', () => {
    expect(Object.values(UpdateRequestState).filter(state => isReceived({ state }))).toEqual([ACCEPTED]);
    expect(isReceived({ state: null })).toBe(false);
  });
});

describe('the counts in words', () => {
  it('go from red to not rated, then assurance, then what is missing', () => {
    const items = [
      rated(Rating.GREEN), rated(Rating.RED), rated(Rating.GREEN), rated(Rating.BLUE), rated(Rating.NOT_RATED), rated(Rating.AMBER),
      assured(AssuranceLevel.NONE), assured(AssuranceLevel.SUBSTANTIAL), item({ state: NOT_RECEIVED }),
    ];
    expect(countsInWords(items)).toBe(
      '9 items: 1 red, 1 amber, 2 green, 1 complete, 1 not rated; assurance: 1 substantial, 1 none; 1 not received.',
    );
  });

  it('say while the call is open what waits for the coordinator and what is not received yet', () => {
    const items = [rated(Rating.GREEN), item({ state: SUBMITTED }), item({ state: NOT_STARTED }), item({ state: IN_PROGRESS }), item({ state: RETURNED })];
    expect(countsInWords(items)).toBe('5 items: 1 green; 1 waiting for the coordinator; 3 not received yet.');
  });

  it('tell what went back and did not come again from what never came', () => {
    expect(countsInWords([item({ state: NOT_RESUBMITTED }), item({ state: NOT_RECEIVED })])).toBe('2 items: 1 went back and was not resubmitted; 1 not received.');
  });

  it('leave out what was not asked', () => {
    expect(countsInWords([rated(Rating.GREEN), item({ state: null })])).toBe('1 item: 1 green.');
    expect(countsInWords([item({ state: null })])).toBe('Nothing was asked.');
  });

  it('give nothing away of an update that is not accepted', () => {
    expect(countsInWords([item({ state: SUBMITTED, rating: Rating.RED })])).toBe('1 item: 1 waiting for the coordinator.');
  });
});

describe('the changes in words', () => {
  it('count judgements that differ from the update before', () => {
    const items = [rated(Rating.AMBER, Rating.RED), rated(Rating.GREEN, Rating.GREEN), assured(AssuranceLevel.LIMITED, AssuranceLevel.REASONABLE)];
    expect(changesInWords(items, '2026-09-10')).toBe('2 judgements changed since the meeting of September 2026.');
    expect(changesInWords(items.slice(0, 2), '2026-09-10')).toBe('1 judgement changed since the meeting of September 2026.');
  });

  it('do not count first updates, nor what was not received', () => {
    const items = [rated(Rating.GREEN), item({ state: NOT_RECEIVED, previousRating: Rating.RED, hasPrevious: true })];
    expect(changesInWords(items, '2026-09-10')).toBe('No judgement has changed since the meeting of September 2026.');
  });

  it('say when there is nothing to compare with', () => {
    expect(changesInWords([rated(Rating.GREEN)], null)).toBe('There is no earlier meeting to compare with.');
  });
});

describe('the asks in words', () => {
  const asking = (...asks: Ask[]) => asks.map(ask => item({ ask }));

  it('put decisions first', () => {
    expect(asksInWords(asking(Ask.DISCUSS, Ask.UNBLOCK, Ask.DECIDE, Ask.NOTE, Ask.DECIDE))).toBe('2 asks for a decision, 1 to unblock something and 1 for discussion.');
  });

  it('are a sentence whatever comes first', () => {
    expect(asksInWords(asking(Ask.UNBLOCK))).toBe('1 ask to unblock something.');
    expect(asksInWords(asking(Ask.DISCUSS, Ask.DISCUSS))).toBe('2 asks for discussion.');
    expect(asksInWords(asking(Ask.NOTE))).toBe('Nothing is asked of the group beyond noting.');
  });

  it('leave out what is not accepted', () => {
    expect(asksInWords([item({ state: SUBMITTED, ask: Ask.DECIDE })])).toBe('Nothing is asked of the group beyond noting.');
  });
});

describe('the change of one item in words', () => {
  it.each([
    ['Amber, was Red', rated(Rating.AMBER, Rating.RED)],
    ['Reasonable, was None', assured(AssuranceLevel.REASONABLE, AssuranceLevel.NONE)],
    ['Complete, was Not rated', rated(Rating.BLUE, Rating.NOT_RATED)],
    ['No change', rated(Rating.GREEN, Rating.GREEN)],
    ['First update', rated(Rating.GREEN)],
    ['Green, was Limited', item({ rating: Rating.GREEN, previousAssuranceLevel: AssuranceLevel.LIMITED, hasPrevious: true })],
    ['Not asked', item({ state: null })],
    ['No update received', item({ state: NOT_RECEIVED })],
    ['Not resubmitted; last time Amber', item({ state: NOT_RESUBMITTED, rating: Rating.GREEN, previousRating: Rating.AMBER, hasPrevious: true })],
    ['No update received yet', item({ state: IN_PROGRESS })],
    ['No update received; last time Amber', item({ state: NOT_RECEIVED, previousRating: Rating.AMBER, hasPrevious: true })],
  ])('reads “%s”', (words, judgement) => {
    expect(changeInWords(judgement)).toBe(words);
  });
});

describe('the states of a theme’s measures in words', () => {
  it.each([
    ['1 concern, 2 as usual', '~C~'],
    ['2 concern, 1 improving, 1 unusual, 1 as usual, 3 not judged yet', '?I?C~?CN'],
    [null, ''],
    [null, null],
  ])('read “%s”', (words, marks) => {
    expect(evidenceInWords(marks)).toBe(words);
  });
});

describe('overall crime in words', () => {
  const overall = { name: 'All crime', areaName: 'Staffordshire', without: 'Stoke-on-Trent', latest: 56_686, latestLabel: 'July 2024 to June 2025', unit: 'crimes', comparison: null } as MeasureState;

  it('says whom the county leaves out, and that there is nothing to compare with', () => {
    expect(overallInWords(overall)).toBe('All crime, Staffordshire (without Stoke-on-Trent): 56,686 crimes, July 2024 to June 2025. '
      + 'No baseline is set, and the year before has not been imported, so nothing is said of more or fewer.');
  });

  it('compares with the named baseline where there is one', () => {
    expect(overallInWords({ ...overall, without: null, comparison: '3% fewer than the baseline of 58,440 (the year before the agreement).' }))
      .toBe('All crime, Staffordshire: 56,686 crimes, July 2024 to June 2025. 3% fewer than the baseline of 58,440 (the year before the agreement).');
  });

  it('says that nothing is known', () => {
    expect(overallInWords({ ...overall, latest: null })).toBe('All crime, Staffordshire (without Stoke-on-Trent): no figure is known.');
  });
});
