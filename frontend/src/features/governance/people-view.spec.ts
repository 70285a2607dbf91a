import { describe, expect, it } from '@jest/globals';
import { peopleShown } from './people-view.js';

const posts = [
  { title: 'read in a document', holder: { source: 'the agreement', confirmedOn: null } },
  { title: 'confirmed', holder: { source: 'the agreement', confirmedOn: '2026-11-01' } },
  { title: 'appointed', holder: { source: null, confirmedOn: null } },
  { title: 'empty', holder: null },
];

describe('The posts to look at', () => {
  it('are all, those whose name only a document gives, or the vacant ones', () => {
    expect(peopleShown(posts, 'all')).toHaveLength(4);
    expect(peopleShown(posts, 'unconfirmed').map(({ title }) => title)).toEqual(['read in a document']);
    expect(peopleShown(posts, 'vacant').map(({ title }) => title)).toEqual(['empty']);
  });
});
