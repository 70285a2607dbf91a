import { describe, expect, it } from '@jest/globals';
import { compare } from './three-way.js';

describe('the file, what was last loaded and what stands now', () => {
  it('changes nothing where all three agree', () => {
    expect(compare({ name: 'A' }, { name: 'A' }, { name: 'A' }, false)).toEqual({ changes: [], leftAlone: [], loaded: { name: 'A' } });
  });

  it('follows the file where nobody touched the field on screen', () => {
    expect(compare({ name: 'B' }, { name: 'A' }, { name: 'A' }, false)).toEqual({
      changes: [{ field: 'name', from: 'A', to: 'B' }], leftAlone: [], loaded: { name: 'B' },
    });
  });

  it('leaves alone what was edited on screen, and still knows it at the next load', () => {
    const edited = compare({ name: 'A' }, { name: 'A' }, { name: 'Screen' }, false);
    expect(edited).toEqual({ changes: [], leftAlone: [{ field: 'name', from: 'Screen', to: 'A' }], loaded: { name: 'A' } });
    expect(compare({ name: 'A' }, edited.loaded, { name: 'Screen' }, false).leftAlone).toHaveLength(1);
  });

  it('leaves alone what both the file and somebody on screen changed', () => {
    expect(compare({ name: 'B' }, { name: 'A' }, { name: 'Screen' }, false)).toEqual({
      changes: [], leftAlone: [{ field: 'name', from: 'Screen', to: 'B' }], loaded: { name: 'A' },
    });
  });

  it('has nothing to say where the screen and the file were changed to the same', () => {
    expect(compare({ name: 'B' }, { name: 'A' }, { name: 'B' }, false)).toEqual({ changes: [], leftAlone: [], loaded: { name: 'B' } });
  });

  it('lets the file win when told to', () => {
    expect(compare({ name: 'A' }, { name: 'A' }, { name: 'Screen' }, true)).toEqual({
      changes: [{ field: 'name', from: 'Screen', to: 'A' }], leftAlone: [], loaded: { name: 'A' },
    });
  });

  it('treats what was entered on screen and never loaded as edited on screen', () => {
    expect(compare({ name: 'A', note: null }, null, { name: 'Screen', note: null }, false)).toEqual({
      changes: [], leftAlone: [{ field: 'name', from: 'Screen', to: 'A' }], loaded: { note: null },
    });
  });
});
