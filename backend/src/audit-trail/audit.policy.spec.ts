import { describe, expect, it } from '@jest/globals';
import { withoutMembersOnly } from './audit.policy.js';

const open = { section: 'CONCERNS', membersOnly: false, concerns: 'About one family' };
const kept = { ...open, membersOnly: true };

describe('an entry for somebody who may not read what is kept to members', () => {
  it('is whole where nothing was ever kept', () => {
    expect(withoutMembersOnly(open, open, false)).toEqual({ before: open, after: open, withheld: false });
    expect(withoutMembersOnly(null, { title: 'A meeting' }, false).withheld).toBe(false);
  });

  it.each([['before', kept, open, false], ['after', open, kept, false], ['by now', open, open, true], ['with nothing before', null, kept, false]])(
    'says that the section was changed, and nothing of what it says, where it was kept %s', (_, before, after, now) => {
      const seen = withoutMembersOnly(before, after, now);
      expect(seen.withheld).toBe(true);
      expect(JSON.stringify(seen)).not.toContain('family');
      expect(seen.after).toMatchObject({ section: 'CONCERNS' });
    });
});
