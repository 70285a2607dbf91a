import { describe, expect, it } from '@jest/globals';
import { LeadCapacity } from './lead-officer.entity.js';
import { leadSpells } from './lead-spells.js';
import { placings } from '../themes/placings.js';

const lead = { postId: 'post', capacity: LeadCapacity.LEAD, validFrom: null, validUntil: null };
const held = (personId: string, validFrom: string | null, validUntil: string | null) => ({ postId: 'post', personId, validFrom, validUntil });
const lines = (spells: ReturnType<typeof leadSpells>) => spells.map(({ personId, validFrom, validUntil }) => `${personId} ${validFrom ?? '…'} to ${validUntil ?? '…'}`);

describe('who led a theme', () => {
  it('changes where the holder of the post changes, the newest first', () => {
    expect(lines(leadSpells([lead], [held('ann', null, '2024-06-01'), held('bob', '2024-06-01', null)]))).toEqual(['bob 2024-06-01 to …', 'ann … to 2024-06-01']);
  });

  it('is nobody while the post stands vacant', () => {
    expect(lines(leadSpells([lead], [held('ann', '2023-01-01', '2024-01-01'), held('bob', '2025-01-01', null)]))).toEqual([
      'bob 2025-01-01 to …', 'null 2024-01-01 to 2025-01-01', 'ann 2023-01-01 to 2024-01-01', 'null … to 2023-01-01',
    ]);
    expect(lines(leadSpells([lead], []))).toEqual(['null … to …']);
  });

  it('is only who held the post while the post led', () => {
    const for2024 = { ...lead, validFrom: '2024-01-01', validUntil: '2025-01-01' };
    expect(lines(leadSpells([for2024], [held('ann', null, '2024-01-01'), held('bob', '2024-01-01', null), { ...held('eve', null, null), postId: 'other' }]))).toEqual(['bob 2024-01-01 to 2025-01-01']);
  });
});

describe('where a theme stands', () => {
  const theme = { priorityId: 'first', validFrom: null, validUntil: null };
  const place = (priorityId: string, validFrom: string, validUntil: string | null) => ({ id: '', themeId: '', priorityId, validFrom, validUntil });

  it('is where it was agreed until it moves, and then where it moved', () => {
    expect(placings(theme, [])).toEqual([{ priorityId: 'first', validFrom: null, validUntil: null }]);
    expect(placings(theme, [place('third', '2026-01-01', null), place('second', '2025-01-01', '2026-01-01')])).toEqual([
      { priorityId: 'first', validFrom: null, validUntil: '2025-01-01' },
      { priorityId: 'second', validFrom: '2025-01-01', validUntil: '2026-01-01' },
      { priorityId: 'third', validFrom: '2026-01-01', validUntil: null },
    ]);
  });
});
