import { describe, expect, it } from '@jest/globals';
import { choicesOf, comparedWith, nameOf, readName } from './comparable.js';

const [later, earlier] = ['01981111-1111-7111-8111-111111111111', '01980000-0000-7000-8000-000000000000'];
const packs = [
  { id: later, meeting: { heldOn: '2026-12-10' }, versions: [{ number: 2 }, { number: 1 }] },
  { id: earlier, meeting: { heldOn: '2026-09-10' }, versions: [{ number: 1 }] },
];

describe('Which versions are compared', () => {
  it('is the one before, then the last of the meeting before, then none', () => {
    expect(comparedWith(packs, { packId: later, number: 2 })).toEqual({ packId: later, number: 1 });
    expect(comparedWith(packs, { packId: later, number: 1 })).toEqual({ packId: earlier, number: 1 });
    expect(comparedWith(packs, { packId: earlier, number: 1 })).toBeNull();
  });

  it('stands in the address', () => {
    expect(readName(nameOf({ packId: later, number: 12 }))).toEqual({ packId: later, number: 12 });
    for (const nothing of [null, '', 'x.1', `${later}.0`, `${later}`]) expect(readName(nothing)).toBeNull();
  });

  it('is chosen from all there are', () => {
    expect(choicesOf(packs).map(({ label }) => label)).toEqual([
      'Meeting of 10 December 2026, version 2', 'Meeting of 10 December 2026, version 1', 'Meeting of 10 September 2026, version 1',
    ]);
  });
});
