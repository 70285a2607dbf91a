import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import { charted } from '../testing/charted.js';
import { multiplesMessage } from './multiples.js';
import { SmallMultiples } from './SmallMultiples.js';
import { SparkLine } from './SparkLine.js';

const months = Array.from({ length: 20 }, (_, place) => 48 + (place % 5));
const usual = charted(months, { area: 'Lichfield' });
const concern = charted(months, { area: 'Tamworth' }, { 19: { value: 72, causes: ['ABOVE_UPPER_LIMIT'], variation: 'CONCERN_HIGH' } });
const short = charted([5, null], { area: 'Stafford' });

afterEach(cleanup);

describe('One measure in several areas', () => {
  const show = () => render(<SmallMultiples series={[usual, concern, short]} what="Shoplifting in three districts" source="Source: data.police.uk." fileName="districts" />);

  it('says how many areas have which state', () => {
    expect(multiplesMessage([usual, concern, short])).toBe('Shoplifting in 3 areas: 1 concern, 1 usual, 1 not judged');
    expect(multiplesMessage([usual])).toBe('Shoplifting in 1 area: 1 usual');
  });

  it('is on one scale, in the order given, and each says its state to those who do not see it', () => {
    show();
    expect(screen.getByText(/all on one scale from 0 to 72/)).toBeTruthy();
    const drawings = screen.getAllByRole('img').map((drawing) => drawing.getAttribute('aria-label'));
    expect(drawings).toEqual([
      'Lichfield: Common cause, the usual ups and downs. The average is 50.',
      'Tamworth: Special cause, concern. Above the upper limit of 60.',
      'Stafford: There is 1 figure; limits and a state need 13. Half of the figures lie on either side of 5.',
    ]);
  });

  it('shows a figure that stands alone between two gaps', () => {
    const { container } = render(<SmallMultiples series={[charted([5, 6, null, 7, null, 8])]} what="Shoplifting in a district" source="" fileName="one" />);
    expect(container.querySelectorAll('svg path[stroke="#ffffff"]')).toHaveLength(2);
  });

  it('has its latest figures in a table', () => {
    show();
    const cells = within(screen.getByRole('row', { name: /^Tamworth/, hidden: true })).getAllByRole('cell', { hidden: true }).map(({ textContent }) => textContent);
    expect(cells).toEqual(['November 2024', '72', '50', 'Concern, high']);
  });
});

describe('A spark line', () => {
  it('is the last 24 figures, also in words, and says what is missing', () => {
    render(<SparkLine values={[999, ...Array.from({ length: 23 }, () => 50), null]} mean={50} variation="COMMON_CAUSE" shape="COUNT" frequency="MONTH" />);
    expect(screen.getByRole('img', { name: 'The last 24 months: between 50 and 50, the latest 50; 1 without a figure.' })).toBeTruthy();
  });

  it('says that there are no figures where there are none', () => {
    render(<SparkLine values={[null]} mean={null} variation={null} shape="COUNT" frequency="MONTH" />);
    expect(screen.getByText('No figures')).toBeTruthy();
  });
});
