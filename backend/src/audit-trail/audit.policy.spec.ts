import { describe, expect, it } from '@jest/globals';
import { Permission } from '../access/permission.js';
import { PERMISSIONS, Role } from '../access/roles.js';
import { seenBy } from './audit.policy.js';

const as = (...roles: Role[]) => ({ can: (permission: Permission) => roles.some(role => PERMISSIONS[role].includes(permission)) });
const administrator = as(Role.ADMINISTRATOR);
const draft = { section: 'CONCERNS', membersOnly: false, completed: null, concerns: 'About one family' };

describe('an entry about an update', () => {
  it('tells the administrator which section was written, and no word of it, whether it is kept to members or not', () => {
    for (const after of [draft, { ...draft, membersOnly: true }]) {
      const seen = seenBy(administrator, 'performance-update', null, after);
      expect(JSON.stringify(seen)).not.toContain('family');
      expect(seen).toMatchObject({ after: { section: 'CONCERNS' }, notShown: expect.stringContaining('not shown here') });
    }
  });

  it('tells how it moved, and not what was said to its lead', () => {
    const seen = seenBy(administrator, 'update-request', { state: 'SUBMITTED' }, { state: 'RETURNED', comment: 'Say more about the family', sections: { CONCERNS: 'Why?' } });
    expect(seen).toEqual({ before: { state: 'SUBMITTED' }, after: { state: 'RETURNED' }, notShown: expect.stringContaining('its lead officers and the coordinator') });
  });

  it('says that something is not shown only where there is something', () => {
    expect(seenBy(administrator, 'update-request', { state: 'SUBMITTED' }, { state: 'ACCEPTED' }).notShown).toBeNull();
    expect(seenBy(administrator, 'update-request', { state: 'SUBMITTED' }, { state: 'RETURNED', comment: null, sections: {} }).notShown).toBeNull();
  });

  it('is whole for somebody who reviews updates as well', () => {
    expect(seenBy(as(Role.ADMINISTRATOR, Role.COORDINATOR), 'performance-update', null, draft)).toEqual({ before: null, after: draft, notShown: null });
  });
});

describe('any other entry', () => {
  it('is whole where nothing is kept to members, and without its words where something is', () => {
    expect(seenBy(administrator, 'meeting', null, { title: 'A meeting' })).toEqual({ before: null, after: { title: 'A meeting' }, notShown: null });
    const addendum = { membersOnly: true, text: 'About one family' };
    expect(seenBy(administrator, 'pack', null, addendum)).toEqual({ before: null, after: { membersOnly: true }, notShown: expect.stringContaining('kept to members') });
    expect(seenBy(as(Role.ADMINISTRATOR, Role.MEMBER), 'pack', null, addendum).after).toEqual(addendum);
  });
});
