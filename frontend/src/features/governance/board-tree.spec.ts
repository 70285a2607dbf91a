import { describe, expect, it } from '@jest/globals';
import { boardTree, type Branch } from './board-tree.js';

const board = (slug: string, ...above: string[]) => ({
  slug, name: slug.toUpperCase(), isPartnership: slug === 'group', reportsTo: above.map((parent) => ({ stated: parent !== 'slash', board: { slug: parent } })),
});

const outline = (branches: readonly Branch[]): unknown[] => branches.map(({ slug, children }) => (children.length > 0 ? [slug, outline(children)] : slug));

describe('The tree of boards', () => {
  it('puts each board below the one it reports to, the group first', () => {
    expect(outline(boardTree([board('lone'), board('group'), board('forum', 'group'), board('task', 'forum')]))).toEqual([['group', [['forum', ['task']]]], 'lone']);
  });

  it('shows a board that reports to two under both', () => {
    expect(outline(boardTree([board('a'), board('b'), board('both', 'a', 'b')]))).toEqual([['a', ['both']], ['b', ['both']]]);
  });

  it('marks what the agreement does not state', () => {
    expect(boardTree([board('slash'), board('below', 'slash')])[0]?.children[0]?.stated).toBe(false);
  });

  it('keeps a board whose upper board is not in the list', () => {
    expect(outline(boardTree([board('orphan', 'gone')]))).toEqual(['orphan']);
  });

  it('ends where boards report in a circle', () => {
    expect(outline(boardTree([board('top'), board('a', 'top', 'b'), board('b', 'a')]))).toEqual([['top', [['a', ['b']]]]]);
  });
});
