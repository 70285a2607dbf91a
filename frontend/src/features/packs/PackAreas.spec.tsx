import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { PackAreas } from './PackAreas.js';

type Item = Parameters<typeof PackAreas>[0]['item'];

const figure = (name: string, count: number) => ({ name, count, rate: null, whyNone: null });
const measure = {
  state: { id: 'asb', slug: 'asb', name: 'Anti-social behaviour', areaCode: 'precision-area:town', areaName: 'Town', variation: null, message: 'Anti-social behaviour in Town: too few figures to judge yet', illustrative: false },
  isOverall: false, isProvisional: false, periodLabel: 'January to December 2025', here: figure('Town', 31), against: [figure('The rest of Stafford', 62)], share: 33.3,
};
const town = { slug: 'town', name: 'Town', text: 'Wardens walked', indicative: 'Indicative: not confirmed yet.', whatIsMissing: null, measures: [measure] };
const shown = (area: object, more: object = {}) => {
  render(<MemoryRouter><PackAreas item={{ knownAt: '2026-11-20T09:00:00.000Z', withheld: [], areas: [area], ...more } as unknown as Item} /></MemoryRouter>);
  return document.body.textContent ?? '';
};

afterEach(cleanup);

describe('A precision area in a pack', () => {
  it('has beside what was said of it what was counted there, as it was known then, and that it was indicative', () => {
    expect(shown(town)).toMatch(/Wardens walked.*as it was known on 20 November 2026.*Indicative: not confirmed yet\..*31 counted, January to December 2025.*33% of what is counted in its district/);
    expect(screen.getByRole('link').getAttribute('href')).toContain('asb');
  });

  it('says what was missing, or that no figures were known, and never leaves it blank', () => {
    expect(shown({ ...town, text: null, measures: [], indicative: null, whatIsMissing: 'Nobody has entered it.' })).toMatch(/Nothing said.*Nobody has entered it\./);
    cleanup();
    expect(shown({ ...town, measures: [] })).toContain('No figures of Town were known.');
    cleanup();
    expect(shown({ ...town, measures: [] }, { withheld: ['EVIDENCE'] })).toContain('This pack holds no figures of Town that are open to everybody.');
  });

  it('is the words alone in a pack that was frozen before figures were kept', () => {
    expect(shown({ slug: 'town', name: 'Town', text: 'Wardens walked' })).toBe('TownWardens walked');
  });
});
