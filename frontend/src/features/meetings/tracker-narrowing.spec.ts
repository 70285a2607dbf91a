import { describe, expect, it } from '@jest/globals';
import { countsByOrganisation, isShown, type Tracked } from './tracker-narrowing.js';

const by = (...names: (string | null)[]): Tracked['leads'] => names.map((name) => ({ capacity: 'LEAD', post: { organisation: name === null ? null : { name } } }));
const police: Tracked = { state: 'SUBMITTED', daysLate: 2, leads: by('Police') };
const joint: Tracked = { state: 'NOT_STARTED', daysLate: 0, leads: by('Police', 'Commissioner') };
const council: Tracked = { state: 'NOT_RECEIVED', daysLate: 0, leads: [...by('Council'), { capacity: 'DEPUTY', post: { organisation: { name: 'Police' } } }] };

describe('the tracker by organisation', () => {
  it('counts what each owes, has handed in and is late with; a joint theme with both, a deputy with none', () => {
    expect(countsByOrganisation([police, joint, council])).toEqual([
      { organisation: 'Commissioner', asked: 1, owed: 1, handedIn: 0, notReceived: 0, late: 0 },
      { organisation: 'Council', asked: 1, owed: 0, handedIn: 0, notReceived: 1, late: 0 },
      { organisation: 'Police', asked: 2, owed: 1, handedIn: 1, notReceived: 0, late: 1 },
    ]);
  });

  it('names what no organisation is named for', () => {
    expect(countsByOrganisation([{ ...police, leads: [] }, { ...police, leads: by(null) }]).map(({ organisation, asked }) => [organisation, asked])).toEqual([['No organisation named', 2]]);
  });

  it('shows what was chosen and nothing else', () => {
    const shown = (narrowing: Parameters<typeof isShown>[1]) => [police, joint, council].filter((request) => isShown(request, narrowing));
    expect(shown({ shown: '', organisation: '' })).toHaveLength(3);
    expect(shown({ shown: 'late', organisation: '' })).toEqual([police]);
    expect(shown({ shown: 'owed', organisation: 'Commissioner' })).toEqual([joint]);
    expect(shown({ shown: 'done', organisation: 'Police' })).toEqual([]);
    expect(shown({ shown: 'SUBMITTED', organisation: '' })).toEqual([police]);
  });
});
