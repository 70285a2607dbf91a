import { describe, expect, it } from '@jest/globals';
import { isWithin, navigationFor } from './navigation-items.js';

const nothing = { viewerCanReadOverview: false, viewerCanReadRegister: false, viewerCanReadMeasures: false, viewerCanImportFigures: false, viewerCanRunMeetings: false, viewerCanWriteUpdates: false, viewerCanEditRegister: false };
const texts = (viewer: typeof nothing) => navigationFor(viewer).map((entry) => entry.text);

describe('The navigation', () => {
  it('offers an observer the packs only', () => {
    expect(texts(nothing)).toEqual(['Packs']);
  });

  it('offers a lead officer their updates', () => {
    expect(texts({ ...nothing, viewerCanReadOverview: true, viewerCanReadRegister: true, viewerCanReadMeasures: true, viewerCanWriteUpdates: true })).toEqual([
      'Your work', 'Overview', 'My updates', 'Priorities', 'Localities', 'Boards', 'Measures', 'Meetings', 'Packs',
    ]);
  });

  it('offers an analyst the data', () => {
    expect(texts({ ...nothing, viewerCanReadMeasures: true, viewerCanImportFigures: true })).toEqual(['Measures', 'Data', 'Packs']);
  });

  it('offers an administrator the administration', () => {
    expect(texts({ ...nothing, viewerCanEditRegister: true })).toEqual(['Packs', 'Administration']);
  });

  it('marks the entry that a deeper page belongs to', () => {
    const [entry] = navigationFor({ ...nothing, viewerCanWriteUpdates: true }).filter(({ text }) => text === 'My updates');
    expect(entry && isWithin(entry, '/my-updates/1/check')).toBe(true);
    expect(entry && isWithin(entry, '/my-updates-other')).toBe(false);
  });
});
