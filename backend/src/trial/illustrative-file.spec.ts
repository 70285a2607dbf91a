import { describe, expect, it } from '@jest/globals';
import { readIllustrative } from './illustrative-file.js';

const meeting = (updates: string) => `meetings:\n  - held: -60\n    venue: Online\n    updates:\n${updates}`;
const update = (more: string) => meeting(`      - theme: asb\n        by: lead-asb\n        started: -5\n        answers:\n          headline: A plan\n${more}`);

describe('the file of illustrative updates', () => {
  it('is read with what is left out as null', () => {
    const [read] = readIllustrative(update('        submitted: -3'));
    expect(read).toMatchObject({ held: -60, venue: 'Online', addendum: null });
    expect(read?.updates[0]).toMatchObject({ theme: 'asb', submitted: -3, accepted: null, returned: null, members_only: [] });
    expect(read?.updates[0]?.answers).toMatchObject({ headline: 'A plan', rating: null, next_steps: null });
  });

  it('names every fault with its line and path', () => {
    const faulty = update('          rating: purple\n        submitted: soon\n        mood: fine');
    expect(() => readIllustrative(faulty)).toThrow(/line 10, meetings\[0\]\.updates\[0\]\.answers\.rating: This must be one of: red, amber, green, blue, not-rated\./);
    expect(() => readIllustrative(faulty)).toThrow(/line 11, .*submitted: This must be a whole number of working days/);
    expect(() => readIllustrative(faulty)).toThrow(/line 12, .*mood: There is no field “mood” here/);
  });

  it('takes no text that a person could not have entered', () => {
    expect(() => readIllustrative(update(`          rating_reason: ${'x'.repeat(501)}`))).toThrow(/longer than 500 characters/);
  });

  it.each([
    ['submitted before it was started', '        submitted: -6', 'out of order'],
    ['answered on the day it was returned', '        submitted: -4\n        returned: { on: -3, comment: More, answered: -3 }', 'on a later day'],
    ['accepted without being submitted', '        accepted: 1', 'Only what was submitted'],
    ['returned without being submitted', '        returned: { on: -3, comment: More }', 'Only what was submitted'],
    ['accepted while it is with the lead officer', '        submitted: -4\n        returned: { on: -3, comment: More }\n        accepted: 1', 'Only what was submitted'],
  ])('has no update that was %s', (_, lines, message) => {
    expect(() => readIllustrative(update(lines))).toThrow(message);
  });

  it.each([
    ['a return that says nothing', '        submitted: -4\n        returned: { on: -3 }', 'A return says what is missing'],
    ['a nil return beside answers', '        nil: Nothing to report', 'A nil return holds no answers'],
    ['a later day that is over when it is given', '        extended: { on: 4, until: 3, reason: Late }', 'A later day is given before'],
    ['a second lead officer who writes after the submission', '        submitted: -4\n        jointly: { by: lead-fraud, on: -3, answers: { progress: More } }', 'A second lead officer writes'],
    ['a correction without a second version of the pack', '        submitted: -4\n        accepted: -3\n        corrected: { answered: 10, answers: { headline: Better }, accepted: 10 }', 'Only a second version'],
  ])('tells of no %s', (_, lines, message) => {
    expect(() => readIllustrative(update(lines))).toThrow(message);
  });

  it('may hold nothing but a later day for an update that was not begun', () => {
    const [read] = readIllustrative(meeting('      - theme: fraud\n        by: lead-fraud\n        extended: { on: -5, until: 2, reason: Later }\n'));
    expect(read?.updates[0]).toMatchObject({ started: null, answers: null, extended: { until: 2 } });
  });

  it('has one update for each theme of a meeting', () => {
    const one = '      - theme: fraud\n        by: lead-fraud\n        started: -5\n        answers: { headline: A plan }\n';
    expect(() => readIllustrative(meeting(one + one))).toThrow('“fraud” already has an update at this meeting.');
  });

  it('is refused as a whole when it is not YAML', () => {
    expect(() => readIllustrative('meetings: [')).toThrow(/line 1: This is not YAML/);
  });
});
