import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { VARIATION_LETTERS } from '@csa/shared/variation-words.js';
import { VARIATION_MARKS } from '../lib/variation-marks.js';
import { AssuranceIcon } from './AssuranceIcon.js';
import { VariationIcon } from './VariationIcon.js';

afterEach(cleanup);

describe('An icon of a state', () => {
  it('has a name, unless its words stand beside it', () => {
    render(<><VariationIcon variation="CONCERN_HIGH" /><AssuranceIcon assurance="FAIL" /><VariationIcon variation="IMPROVEMENT_LOW" decorative /></>);
    expect(screen.getAllByRole('img').map((icon) => icon.getAttribute('aria-label'))).toEqual(['Concern, high', 'Target will be missed']);
  });

  it('is told apart without its colour: letters and shapes differ', () => {
    expect(new Set(Object.values(VARIATION_LETTERS)).size).toBe(7);
    const shapes = (['COMMON_CAUSE', 'IMPROVEMENT_HIGH', 'IMPROVEMENT_LOW', 'CONCERN_HIGH', 'NEITHER_HIGH'] as const).map((variation) => VARIATION_MARKS[variation].shape);
    expect(new Set(shapes).size).toBe(5);
  });
});
