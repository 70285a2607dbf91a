import { describe, expect, it } from '@jest/globals';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { SuppressionClass } from '../definitions/measure.entity.js';
import { mayBeShownAt, whyNotKnown, whyNotReleased } from './release.rules.js';

const shownAt = (smallestLevel: AreaLevel) => Object.values(AreaLevel).filter(level => mayBeShownAt({ smallestLevel }, level));
const TODAY = '2026-11-22';

describe('The release of figures', () => {
  it('reaches down to the smallest kind of area: a partnership of another county is as large as a district', () => {
    expect(shownAt(AreaLevel.COUNTY)).toEqual([AreaLevel.COUNTRY, AreaLevel.REGION, AreaLevel.FORCE, AreaLevel.COUNTY]);
    expect(shownAt(AreaLevel.DISTRICT)).toEqual([AreaLevel.COUNTRY, AreaLevel.REGION, AreaLevel.FORCE, AreaLevel.COUNTY, AreaLevel.DISTRICT, AreaLevel.CSP, AreaLevel.UNPLACED]);
    expect(shownAt(AreaLevel.LSOA)).toEqual(Object.values(AreaLevel));
  });

  it('needs an approval that holds, of all that is not open', () => {
    const measure = { suppressionClass: SuppressionClass.PARTNER, releaseApprovedBy: 'The board', releaseUntil: null as string | null, smallestLevel: AreaLevel.DISTRICT };
    expect(whyNotReleased(measure, AreaLevel.DISTRICT, TODAY)).toBeNull();
    expect(whyNotReleased({ ...measure, releaseUntil: '2026-11-23' }, AreaLevel.DISTRICT, TODAY)).toBeNull();
    expect(whyNotReleased({ ...measure, releaseUntil: TODAY }, AreaLevel.DISTRICT, TODAY)).toBe('The approval to show these figures to the group has run out.');
    expect(whyNotReleased({ ...measure, releaseApprovedBy: null }, AreaLevel.DISTRICT, TODAY)).toBe('Nobody has approved showing these figures to the group yet.');
    expect(whyNotReleased({ ...measure, releaseApprovedBy: null, suppressionClass: SuppressionClass.OPEN }, AreaLevel.DISTRICT, TODAY)).toBeNull();
    expect(whyNotReleased({ ...measure, suppressionClass: SuppressionClass.OPEN }, AreaLevel.WARD, TODAY)).toBe('Its figures are not shown for areas as small as this.');
  });

  it('knows nothing of days to come', () => {
    expect([whyNotKnown(null, TODAY), whyNotKnown(TODAY, TODAY)]).toEqual([[], []]);
    expect(whyNotKnown('2026-11-23', TODAY)).toMatchObject([{ path: 'knownOn' }]);
  });
});
