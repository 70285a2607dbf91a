import { describe, expect, it } from '@jest/globals';
import { inMapOrder } from './map-order.js';

describe('districts in the order of the map', () => {
  it('stand from north to south, then from west to east, and last where no place is known', () => {
    const districts = [
      { name: 'Yeld', mapPlace: null }, { name: 'South', mapPlace: '1,10' }, { name: 'East', mapPlace: '3,2' }, { name: 'Ash', mapPlace: null }, { name: 'West', mapPlace: '1,2' }, { name: 'North', mapPlace: '2,1' },
    ];
    expect(inMapOrder(districts).map(({ name }) => name)).toEqual(['North', 'West', 'East', 'South', 'Ash', 'Yeld']);
  });
});
