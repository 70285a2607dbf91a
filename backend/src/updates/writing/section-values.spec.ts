import { describe, expect, it } from '@jest/globals';
import { sectionsAsked } from '@csa/shared/update-sections.js';
import type { DraftUpdate } from './draft-update.queries.js';
import { Ask, Direction, Rating, UpdateSection } from '../judgements.js';
import { PerformanceUpdate } from '../performance-update.entity.js';
import { asTexts, sameValues, sectionFaults, standingValues, wantedValues } from './section-values.js';
import type { SaveUpdateSectionInput, UpdateValuesInput } from '../update.inputs.js';

const save = (section: UpdateSection, values: UpdateValuesInput, membersOnly?: boolean): SaveUpdateSectionInput =>
  ({ requestId: 'request', version: 0, section, values, membersOnly });
const MONITORED = sectionsAsked('MONITORED', true, 2) as UpdateSection[];
const ASSURANCE = sectionsAsked('ASSURANCE', true, 0) as UpdateSection[];
const step = { text: 'Agree the plan', owner: 'Support Staffordshire', dueOn: '2026-12-18' };
const draft = (nextSteps: object[] = []) => ({ update: null, nextSteps, lastSteps: [], evidence: [], commentaries: [], measures: [], openSteps: [] }) as unknown as DraftUpdate;
const update = Object.assign(new PerformanceUpdate(), { rating: Rating.AMBER, ratingReason: 'Late', direction: Direction.STABLE, ask: Ask.NOTE });

describe('the shape of a save', () => {
  it('is right when a section of the form gets its own fields', () => {
    expect(sectionFaults(MONITORED, save(UpdateSection.STATUS, { rating: Rating.RED, ratingReason: null }))).toEqual([]);
    expect(sectionFaults(ASSURANCE, save(UpdateSection.KEY_MESSAGES, { headline: 'Content' }))).toEqual([]);
  });

  it('is wrong with a section of the other form', () => {
    expect(sectionFaults(MONITORED, save(UpdateSection.ASSURANCE, {}))).toEqual([
      { path: 'section', message: 'This section does not belong to the form of this update.' },
    ]);
    expect(sectionFaults(ASSURANCE, save(UpdateSection.STATUS, {}))).toHaveLength(1);
  });

  it('is wrong with one more precision area than the request asks about', () => {
    expect(sectionFaults(MONITORED, save(UpdateSection.AREA_2, { areaReport: 'Walked with residents' }))).toEqual([]);
    expect(sectionFaults(MONITORED, save(UpdateSection.AREA_3, { areaReport: 'Walked with residents' }))).toHaveLength(1);
    expect(sectionFaults(ASSURANCE, save(UpdateSection.AREA_1, { areaReport: 'Walked with residents' }))).toHaveLength(1);
  });

  it('is wrong with a field of another section, even to empty it', () => {
    expect(sectionFaults(MONITORED, save(UpdateSection.STATUS, { headline: 'A plan', progress: undefined, concerns: null }))).toEqual([
      { path: 'values.headline', message: '“Headline” does not belong to this section.' },
      { path: 'values.concerns', message: '“Concerns and risks” does not belong to this section.' },
    ]);
  });

  it('keeps to members only what the overview does not show', () => {
    const faulty = [MONITORED, ASSURANCE].flatMap(asked => asked.filter(section => sectionFaults(asked, save(section, {}, true)).length > 0));
    expect([...new Set(faulty)]).toEqual(['STATUS', 'HEADLINE', 'AREA_1', 'AREA_2', 'ASK', 'ASSURANCE', 'KEY_MESSAGES']);
  });
});

describe('the values of a section', () => {
  const standing = standingValues(UpdateSection.STATUS, update, draft());

  it('are those that stand, with null for what was never written', () => {
    expect(standing).toEqual({ rating: 'AMBER', ratingReason: 'Late', direction: 'STABLE' });
    expect(standingValues(UpdateSection.CONCERNS, update, draft())).toEqual({ concerns: null });
    expect(standingValues(UpdateSection.NEXT_STEPS, update, draft([step]))).toEqual({ nextSteps: [step] });
  });

  it('stay where a save leaves them out, and are emptied by null or an empty text', () => {
    expect(wantedValues(standing, save(UpdateSection.STATUS, { ratingReason: '' }), draft())).toEqual({ rating: 'AMBER', ratingReason: null, direction: 'STABLE' });
    expect(wantedValues(standing, save(UpdateSection.STATUS, { rating: null }), draft())).toEqual({ rating: null, ratingReason: 'Late', direction: 'STABLE' });
  });

  it('take next steps as a whole, half filled ones too', () => {
    const steps = standingValues(UpdateSection.NEXT_STEPS, update, draft([step]));
    const half = { text: 'Meet', owner: '' };
    expect(wantedValues(steps, save(UpdateSection.NEXT_STEPS, { nextSteps: [half] }), draft())).toEqual({ nextSteps: [{ ...half, dueOn: null }] });
    expect(wantedValues(steps, save(UpdateSection.NEXT_STEPS, { nextSteps: null }), draft())).toEqual({ nextSteps: [] });
    expect(wantedValues(steps, save(UpdateSection.NEXT_STEPS, {}), draft())).toEqual(steps);
  });

  it('are the same when every word is', () => {
    expect(sameValues(standing, wantedValues(standing, save(UpdateSection.STATUS, { rating: Rating.AMBER }), draft()))).toBe(true);
    expect(sameValues(standing, wantedValues(standing, save(UpdateSection.STATUS, { rating: Rating.RED }), draft()))).toBe(false);
    const steps = standingValues(UpdateSection.NEXT_STEPS, update, draft([step]));
    expect(sameValues(steps, wantedValues(steps, save(UpdateSection.NEXT_STEPS, { nextSteps: [{ ...step }] }), draft()))).toBe(true);
  });
});

describe('two edits side by side', () => {
  const NO_WORDS = { ratingWord: null, areas: [] };

  it('show codes and days as people write them', () => {
    expect(asTexts(UpdateSection.STATUS, { rating: 'BLUE', direction: 'WORSENING', ratingReason: null }, { ratingWord: 'Finished', areas: [] })).toEqual([
      { field: 'rating', label: 'Status', text: 'Finished' },
      { field: 'direction', label: 'Direction of travel', text: 'Worsening' },
      { field: 'ratingReason', label: 'Reason for the status', text: '' },
    ]);
    expect(asTexts(UpdateSection.ASSURANCE, { assuredOn: '2026-11-02', assuranceLevel: 'LIMITED', ask: 'UNBLOCK' }, NO_WORDS).map(({ text }) => text)).toEqual(['2 November 2026', 'Limited', 'Unblock']);
  });

  it('show next steps as a numbered list, without gaps for what is missing', () => {
    expect(asTexts(UpdateSection.NEXT_STEPS, { nextSteps: [step, { text: 'Meet', owner: '', dueOn: null }] }, NO_WORDS)).toEqual([
      { field: 'nextSteps', label: 'Next steps', text: '1. Agree the plan, Support Staffordshire, 18 December 2026\n2. Meet' },
    ]);
  });
});
