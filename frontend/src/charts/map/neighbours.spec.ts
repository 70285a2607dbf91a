import { describe, expect, it } from '@jest/globals';
import { neighbourOf } from './neighbours.js';

/** Four squares in a field, and one far in the east. */
const areas = [
  { code: 'NW', x: 10, y: 10 }, { code: 'NE', x: 30, y: 10 }, { code: 'SW', x: 10, y: 30 }, { code: 'SE', x: 30, y: 30 }, { code: 'FAR', x: 90, y: 26 },
];

describe('the arrow keys on a map', () => {
  it('go to the neighbour on that side', () => {
    expect(neighbourOf(areas, 'NW', 'RIGHT')).toBe('NE');
    expect(neighbourOf(areas, 'NW', 'DOWN')).toBe('SW');
    expect(neighbourOf(areas, 'SE', 'UP')).toBe('NE');
    expect(neighbourOf(areas, 'SE', 'LEFT')).toBe('SW');
    expect(neighbourOf(areas, 'SE', 'RIGHT')).toBe('FAR');
  });

  it('stay where nothing lies on that side', () => {
    expect(neighbourOf(areas, 'NW', 'LEFT')).toBeNull();
    expect(neighbourOf(areas, 'FAR', 'RIGHT')).toBeNull();
    expect(neighbourOf(areas, 'elsewhere', 'RIGHT')).toBeNull();
  });
});
