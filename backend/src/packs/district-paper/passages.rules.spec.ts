import { describe, expect, it } from '@jest/globals';
import { Outcome } from '../../updates/judgements.js';
import type { PackItem } from '../pack-content.types.js';
import { passagesOf, speaksOf } from './passages.rules.js';

const CANNOCK = ['Cannock Chase', 'Cannock Chase Community Safety Partnership', 'Cannock South & West', 'CSP lead, Cannock Chase'];

describe('what speaks of a district', () => {
  it.each([
    ['Patrols began in Cannock Chase.', CANNOCK, 'NAMED'],
    ['Work in Cannock South and West has begun.', CANNOCK, 'NAMED'],
    ['CANNOCK  CHASE’s wardens', CANNOCK, 'NAMED'],
    ['Officers of Staffordshire Police met.', ['Stafford'], null],
    ['Wardens meet in Stafford-based offices.', ['Stafford'], 'NAMED'],
    ['People in Newcastle under Lyme', ['Newcastle-under-Lyme'], 'NAMED'],
    ['The routes work in every district but one.', CANNOCK, 'EVERY_DISTRICT'],
    ['All eight districts and boroughs agreed.', CANNOCK, 'EVERY_DISTRICT'],
    ['each of the county’s districts', CANNOCK, 'EVERY_DISTRICT'],
    ['All CSPs were asked.', CANNOCK, 'EVERY_DISTRICT'],
    ['All 8 districts agreed.', CANNOCK, 'EVERY_DISTRICT'],
    ['All three districts in the south agreed.', CANNOCK, null],
    ['Both districts agreed.', CANNOCK, null],
    ['Each of these districts agreed.', CANNOCK, null],
    ['All partners in the district agreed.', CANNOCK, null],
    ['It is tried in one district.', CANNOCK, null],
    ['The chase ended in Cannock.', CANNOCK, null],
  ])('“%s”', (text, names, said) => expect(speaksOf(text, { names, districts: 8 })).toBe(said));

  it('is taken out paragraph by paragraph and step by step, whole and in its order', () => {
    const item = {
      headline: 'Cannock Chase leads', progress: 'Nothing here.\n\nCannock Chase has begun.\nTheir neighbours wait.', concerns: null, ratingReason: null, assuranceReason: null, keyMessages: null, escalations: null,
      nextSteps: [{ text: 'Visit schools', owner: 'CSP lead, Cannock Chase', dueOn: '2027-01-15' }, { text: 'Wait', owner: 'Somebody', dueOn: '2027-01-15' }],
      lastSteps: [{ text: 'Tell every district', owner: 'Police', outcome: Outcome.DROPPED, wasDueOn: null, dueOn: null, reason: 'No time' }],
      askDetail: null, conflictReason: null, commentaries: [{ measureSlug: 'asb', measure: 'Anti-social behaviour', text: 'Most of it lies in Cannock South & West.' }],
    } as unknown as PackItem;
    expect(passagesOf(item, { names: CANNOCK, districts: 8 })).toEqual([
      { label: 'Progress since the last meeting', text: 'Cannock Chase has begun.', isNamed: true },
      { label: 'Last time’s next step', text: 'Tell every district (Police): dropped. No time', isNamed: false },
      { label: 'Next step', text: 'Visit schools (CSP lead, Cannock Chase, by 15 January 2027)', isNamed: true },
      { label: 'Commentary on Anti-social behaviour', text: 'Most of it lies in Cannock South & West.', isNamed: true },
    ]);
  });
});
