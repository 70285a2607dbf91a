import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { MeasureList } from './MeasureList.js';
import { WithoutMeasure } from './WithoutMeasure.js';

type Props = Parameters<typeof MeasureList>[0];

const measure = (slug: string, more: object = {}) => ({ slug, name: slug, kind: 'CONTEXTUAL', publisher: 'The police', frequency: 'MONTH', illustrative: false, themes: [], byTemplate: false, hasFigures: true, ...more });
const state = (slug: string, variation: string | null, more: object = {}) => ({ slug, shape: 'COUNT', latest: 5, latestLabel: 'May 2026', spark: [4, 5], variation, sentence: `About ${slug}.`, comparison: null, ...more });

function show(measures: object[], states: object[], mayImport = false) {
  render(<MemoryRouter><MeasureList measures={measures as unknown as Props['measures']} states={states as unknown as Props['states']} mayImport={mayImport} /></MemoryRouter>);
}

afterEach(cleanup);

describe('The list of measures', () => {
  it('has what is out of the ordinary first in each of its groups', () => {
    show([measure('usual'), measure('concern'), measure('short')], [state('usual', 'COMMON_CAUSE'), state('concern', 'CONCERN_HIGH'), state('short', null)]);
    const rows = within(screen.getByRole('table', { name: 'Context, every month' })).getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(rows).toEqual(['concernThe police', 'usualThe police', 'shortThe police']);
  });

  it('keeps those without figures apart, folded by publisher: those that other areas have figures of, and those not imported yet', () => {
    show([measure('burglary'), measure('published-rate', { publisher: 'A district' }), measure('robbery', { hasFigures: false }), measure('theft', { hasFigures: false })], [state('burglary', 'COMMON_CAUSE')]);
    expect(screen.getAllByRole('table')).toHaveLength(1);
    expect(within(screen.getByRole('region', { name: 'Not for the county' })).getByText('1 measure from A district')).toBeTruthy();
    const waiting = within(screen.getByRole('region', { name: 'No figures yet' }));
    expect(waiting.getByText('2 measures from The police')).toBeTruthy();
    expect(waiting.getByRole('link', { name: 'theft', hidden: true }).getAttribute('href')).toBe('/measures/theft');
  });

  it('offers the template of what partners hold to those who may import it, and to nobody else', () => {
    const reviews = measure('reviews', { byTemplate: true, hasFigures: false, publisher: 'The districts' });
    show([reviews], []);
    expect(screen.getByText('1 measure from The districts')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'CSV for reviews', hidden: true })).toBeNull();
    cleanup();
    show([reviews], [], true);
    expect(screen.getByRole('link', { name: 'CSV for reviews', hidden: true }).getAttribute('href')).toBe('/imports/template?measure=reviews&format=csv');
    expect(screen.getByRole('link', { name: 'Excel for reviews', hidden: true }).getAttribute('href')).toBe('/imports/template?measure=reviews&format=xlsx');
  });

  it('says that a measure has no figure to show where all of them are kept back', () => {
    show([measure('referrals')], [state('referrals', null, { latest: null, latestLabel: null, spark: [null, null], sentence: 'All figures are suppressed.' })]);
    expect(screen.getByRole('row', { name: /^referrals/ }).textContent).toContain('None to show');
    expect(screen.getByText('All figures are suppressed.')).toBeTruthy();
  });
});

describe('Themes without a measure', () => {
  const themes = [{ id: '1', name: 'Prevent' }, { id: '2', name: 'Fraud' }];
  const told = (mayKeep: boolean) => render(<MemoryRouter><WithoutMeasure measures={[{ themes: [{ id: '2' }] }] as unknown as Props['measures'] & Parameters<typeof WithoutMeasure>[0]['measures']} themes={themes} mayKeep={mayKeep} /></MemoryRouter>);

  it('are named, with the way to the partners’ template for those who may take it', () => {
    told(false);
    expect(screen.getByText(/^No open measure: Prevent\. /)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
    cleanup();
    told(true);
    expect(screen.getByRole('link', { name: 'Add a measure that partners bring' }).getAttribute('href')).toBe('/measures/new');
  });
});
