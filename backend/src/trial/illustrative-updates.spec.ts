import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { addDays, londonDay } from '@csa/shared/days.js';
import { AREA_SECTIONS } from '@csa/shared/update-sections.js';
import { readRegister } from '../agreement/register/read-register.js';
import { ReportingMode } from '../agreement/themes/reporting-mode.js';
import type { NextStepDraft } from '../actions/actions.service.js';
import { UpdateForm } from '../meetings/update-request.entity.js';
import { addWorkingDays, isWorkingDay } from '../platform/time/working-days.js';
import { Outcome, type UpdateSection } from '../updates/judgements.js';
import type { LastStepDraft, OpenStep } from '../updates/steps/last-steps.rules.js';
import type { EvidenceLinkInput } from '../updates/evidence/evidence.inputs.js';
import { submissionBlockers } from '../updates/update.rules.js';
import { type IllustrativeUpdate, readIllustrative } from './illustrative-file.js';
import { daysOfMeeting, type Step, stepsOf } from './illustrative-steps.js';

const shipped = (name: string) => readFileSync(new URL(`../../../infra/seed/${name}`, import.meta.url), 'utf8');
const meetings = readIllustrative(shipped('illustrative-updates.yaml'));
const { register } = readRegister(shipped('staffordshire.yaml'));
const agreement = register?.agreements[0];
const themes = [...(agreement?.priorities.flatMap(priority => priority.themes) ?? []), ...(agreement?.locality_themes ?? [])];
const asked = themes.filter(theme => theme.modes[0]?.mode !== ReportingMode.AD_HOC);

function formOf(slug: string): UpdateForm {
  const assured = themes.find(theme => theme.slug === slug)?.modes[0]?.mode === ReportingMode.ASSURED;
  return assured ? UpdateForm.ASSURANCE : UpdateForm.MONITORED;
}

/** The precision areas of a locality, in the order of the register; none for any other theme. */
function areasOf(slug: string) {
  const locality = agreement?.locality_themes.find(theme => theme.slug === slug);
  return register?.districts.find(district => district.slug === locality?.district)?.precision_areas ?? [];
}

/** First starts over two years, on every day of the week, for nobody knows on which somebody tries the product. */
const firstStarts = Array.from({ length: 40 }, (_, index) => addDays('2026-11-22', 18 * index));

const storiesOf = (firstStart: string) => meetings.flatMap(meeting => {
  const days = daysOfMeeting(meeting, firstStart);
  return meeting.updates.map((told, index) => ({ told, days, steps: stepsOf(told, formOf(told.theme), days, 3 * index) }));
});

/** What has been written when a step is taken; last time's next steps are told in the order in which they were promised. */
function draftBefore(theme: string, steps: readonly Step[], step: Step, openSteps: readonly OpenStep[]) {
  const saves = steps.slice(0, steps.indexOf(step)).flatMap(earlier => (earlier.verb === 'save' ? [earlier] : []));
  const areas = areasOf(theme).map(({ name }, index) => {
    const section = AREA_SECTIONS[index] as UpdateSection;
    return { section, name, text: saves.find(save => save.section === section)?.values.areaReport ?? null };
  });
  const saved = saves.map(({ values }) => values);
  const { nextSteps, lastSteps, evidence, ...update } = Object.assign({}, ...saved) as { nextSteps?: NextStepDraft[]; lastSteps?: LastStepDraft[]; evidence?: EvidenceLinkInput[] };
  return {
    update, nextSteps: nextSteps ?? [], evidence: evidence ?? [], openSteps, areas, conflict: null, previous: null,
    lastSteps: (lastSteps ?? []).map((told, place) => ({ ...told, actionId: openSteps[place]?.id ?? 'unknown' })),
  };
}

/** What is still open of a theme when one of its updates is told: everything promised before and not settled since. */
function openBefore(told: IllustrativeUpdate): OpenStep[] {
  const open: OpenStep[] = [];
  for (const earlier of meetings.flatMap(({ updates }) => updates).filter(({ theme }) => theme === told.theme)) {
    if (earlier === told) return open;
    const settled = (earlier.answers?.last_steps ?? []).flatMap(({ outcome }, place) => (outcome === Outcome.STILL_GOING ? [] : [place]));
    open.splice(0, open.length, ...open.filter((_, place) => !settled.includes(place)));
    open.push(...(earlier.answers?.next_steps ?? []).map(({ text }) => ({ id: `${earlier.theme} ${text}`, text, dueOn: null, membersOnly: false })));
  }
  return open;
}

describe('the illustrative updates that are shipped', () => {
  it('are two concluded meetings and an open call', () => {
    expect(meetings.map(({ held }) => Math.sign(held))).toEqual([-1, -1, 1]);
  });

  it('are about themes that are asked for, one missing at each concluded meeting', () => {
    const slugs = asked.map(theme => theme.slug);
    const answering = meetings.map(({ updates, also_ask: alsoAsk }) => ({ alsoAsk, themes: updates.filter(({ voluntary }) => voluntary === null).map(({ theme }) => theme) }));
    for (const { themes: told, alsoAsk } of answering) expect([...slugs, ...alsoAsk]).toEqual(expect.arrayContaining(told));
    expect(answering.slice(0, 2).map(({ themes: told, alsoAsk }) => asked.length + alsoAsk.length - told.length)).toEqual([1, 1]);
  });

  it('leave something for a newcomer to start: two themes and a locality', () => {
    const begun = meetings[2]?.updates.filter(({ started }) => started !== null).map(({ theme }) => theme) ?? [];
    const left = asked.map(theme => theme.slug).filter(slug => !begun.includes(slug));
    expect(left).toEqual(['asb', 'fraud', 'locality-cannock-chase']);
  });

  it('report on every precision area of a locality, in the order of the register', () => {
    for (const { theme, answers } of meetings.flatMap(({ updates }) => updates)) {
      if (answers?.areas) expect(answers.areas.map(({ area }) => area)).toEqual(areasOf(theme).map(({ slug }) => slug));
    }
  });

  it('hold some that came late, and some that were returned', () => {
    for (const { updates } of meetings.slice(0, 2)) {
      expect(updates.some(({ submitted }) => submitted !== null && submitted > 0)).toBe(true);
      expect(updates.some(({ returned }) => returned !== null)).toBe(true);
      expect(updates.every(({ accepted }) => accepted !== null)).toBe(true);
    }
    expect(meetings[2]?.updates.filter(({ returned }) => returned !== null && returned.answered === null)).toHaveLength(1);
  });

  it('hold every ask, and something kept to members', () => {
    const updates = meetings.flatMap(meeting => meeting.updates);
    expect(new Set(updates.map(({ answers }) => answers?.ask ?? null))).toEqual(new Set(['NOTE', 'DISCUSS', 'DECIDE', 'UNBLOCK', null]));
    expect(updates.some(update => update.members_only.length > 0)).toBe(true);
  });

  it('hold every kind of record: what a newcomer is to see happens at least once', () => {
    const updates = meetings.flatMap(meeting => meeting.updates);
    const outcomes = updates.flatMap(({ answers }) => answers?.last_steps ?? []).map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(Object.values(Outcome)));
    const kinds = {
      'a nil return': updates.some(({ nil }) => nil !== null),
      'a later day, kept and still to come': updates.filter(({ extended }) => extended !== null).length > 1,
      'a submission on behalf': updates.some(({ on_behalf: onBehalf }) => onBehalf !== null),
      'two leads in one section': updates.some(({ jointly, submitted }) => jointly !== null && submitted !== null),
      'comments on sections, answered': updates.some(({ returned }) => returned !== null && returned.sections.length > 0 && returned.answered !== null),
      'comments on sections, waiting': updates.some(({ returned }) => returned !== null && returned.sections.length > 0 && returned.answered === null),
      'evidence': updates.some(({ answers }) => (answers?.evidence ?? []).length > 0),
      'a judgement that figures speak against, explained': updates.some(({ answers }) => Boolean(answers?.conflict_reason)),
      'commentary on a measure': updates.some(({ answers }) => (answers?.commentaries ?? []).length > 0),
      'a report on a precision area': updates.some(({ answers }) => (answers?.areas ?? []).length > 0),
      'a report that nobody asked for': updates.some(({ voluntary }) => voluntary !== null),
      'an ad hoc theme': meetings.some(({ also_ask: alsoAsk }) => alsoAsk.length > 0),
      'a second version of a pack': meetings.some(({ second_version: again, updates: told }) => again !== null && told.some(({ corrected }) => corrected !== null)),
    };
    expect(Object.entries(kinds).filter(([, shown]) => !shown).map(([kind]) => kind)).toEqual([]);
  });

  it('are of the partnership’s own accord only in districts that are no locality priority, and under the name of a post that stands vacant', () => {
    const localities = agreement?.locality_themes.map(({ district }) => district) ?? [];
    for (const { theme, voluntary, by } of meetings.flatMap(({ updates }) => updates).filter((told) => told.voluntary !== null)) {
      const district = register?.districts.find(({ slug }) => slug === voluntary);
      expect([localities.includes(voluntary ?? ''), theme, by]).toEqual([false, `district-${voluntary}`, `csp-${voluntary}`]);
      expect(register?.posts.find(({ slug }) => slug === district?.lead)?.holders).toEqual([]);
    }
  });

  it('are submitted on behalf of posts alone that stand vacant', () => {
    const behalf = meetings.flatMap(({ updates }) => updates).filter(({ on_behalf: onBehalf }) => onBehalf !== null);
    for (const { by } of behalf) {
      const post = register?.districts.find(({ slug }) => `csp-${slug}` === by)?.lead;
      expect(register?.posts.find(({ slug }) => slug === post)?.holders).toEqual([]);
    }
  });

  it('can be submitted when they are, whenever the first start is', () => {
    for (const { told, steps } of firstStarts.slice(0, 10).flatMap(storiesOf)) {
      for (const step of steps.filter(({ verb }) => verb === 'submit' || verb === 'submit-on-behalf')) {
        const blockers = submissionBlockers(formOf(told.theme), draftBefore(told.theme, steps, step, openBefore(told)), londonDay(step.at));
        expect({ theme: told.theme, blockers }).toEqual({ theme: told.theme, blockers: [] });
      }
    }
  });

  it('are corrected, if they are, on working days between the first freeze and the second, before the meeting', () => {
    for (const firstStart of firstStarts) {
      for (const meeting of meetings.filter(({ second_version: again }) => again !== null)) {
        const { heldOn, timetable } = daysOfMeeting(meeting, firstStart);
        const on = (days: number) => addWorkingDays(timetable.dueOn, days);
        const { reopened, frozen } = meeting.second_version ?? { reopened: 0, frozen: 0 };
        expect([on(reopened) > timetable.freezeOn, on(frozen) < heldOn]).toEqual([true, true]);
        const days = storiesOf(firstStart).filter(({ told }) => told.corrected !== null).flatMap(({ steps }) => steps.map(({ at }) => londonDay(at)));
        const after = days.filter(day => day >= timetable.freezeOn);
        expect(after.length).toBeGreaterThan(2);
        expect(after.filter(day => !isWorkingDay(day) || day < on(reopened) || day >= on(frozen))).toEqual([]);
      }
    }
  });

  it('happen on working days, one step after the other, between the call and the freeze, and never after the first start', () => {
    for (const firstStart of firstStarts) {
      for (const { days: { timetable, isPast }, told, steps } of storiesOf(firstStart)) {
        const days = steps.filter(({ at }) => londonDay(at) < timetable.freezeOn).map(({ at }) => londonDay(at));
        expect(days.filter(day => !isWorkingDay(day) || day < timetable.callOpensOn || day >= (isPast ? timetable.freezeOn : firstStart))).toEqual([]);
        if (!told.corrected) expect(days).toHaveLength(steps.length);
        expect(steps.map(({ at }) => at.getTime())).toEqual([...new Set(steps.map(({ at }) => at.getTime()))].sort((a, b) => a - b));
      }
    }
  });

  it('name nobody that the register names', () => {
    const text = shipped('illustrative-updates.yaml');
    for (const { name } of register?.people ?? []) {
      const surname = name.split(' ').at(-1) ?? name;
      expect({ name, named: new RegExp(`\\b${surname}\\b`).test(text) }).toEqual({ name, named: false });
    }
  });

  it('hold no figures that could be taken for real ones', () => {
    const texts = JSON.stringify(meetings, (key, value) => (key === 'by' || typeof value === 'number' ? null : value));
    expect(texts.match(/\d/g)).toBeNull();
  });
});
