import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderWithServer } from '../../../testing/render-with-server.js';
import { OwnPriorities, ThemeInDistrict } from './InDistrict.js';

type Matrix = Parameters<typeof ThemeInDistrict>[0]['matrix'];

afterEach(cleanup);

const matrix = (servedPriorities: object[] | null) => ({
  districts: [{ id: 'S', slug: 'southam', name: 'Southam', servedPriorities }],
  rows: [{
    theme: { id: 'asb', slug: 'asb', name: 'Nuisance', kind: 'THEME', priority: { id: 'nuisance', name: 'Nuisance' } }, measure: { slug: 'incidents', name: 'Incidents' }, sentences: [],
    cells: [{
      district: { id: 'S', name: 'Southam' }, rate: null, place: 'BELOW_95', whyNotCompared: null,
      state: { slug: 'incidents', name: 'Incidents', areaCode: 'S', areaName: 'Southam', variation: null, message: 'Incidents in Southam: too few figures to judge yet', illustrative: false },
    }],
  }],
}) as unknown as Matrix;
const show = (ui: ReactNode) => renderWithServer(<div data-testid="shown">{ui}</div>, () => ({ data: null }));
const shown = () => screen.getByTestId('shown').textContent;

describe('Priorities as seen from one district', () => {
  it('name the measure, how it stands, whether it differs from the county, and what the plan does for it', () => {
    show(<ThemeInDistrict matrix={matrix([{ priority: { id: 'nuisance' }, actions: 1, open: 0 }])} district="southam" theme="asb" />);
    expect(shown()).toBe('Incidents in Southam: too few figures to judge yetLower than the county: outside the 95% limits1 action in its plan: Southam, none open');
    cleanup();
    show(<ThemeInDistrict matrix={matrix(null)} district="southam" theme="prevent" />);
    expect(shown()).toBe('No measure of it is known by district');
  });

  it('are its own where its plan takes them up, and not known where no plan is entered', () => {
    const own = [{ id: 'rural', slug: 'rural-crime', name: 'Rural crime' }, { id: 'slavery', slug: 'modern-slavery', name: 'Modern slavery' }];
    show(<OwnPriorities matrix={matrix([{ priority: { id: 'rural' }, actions: 2, open: 2 }])} own={own} district="southam" name="Southam" />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Rural crime2 actions in its plan: Southam, 2 open', 'Modern slaveryNo action of its plan serves it']);
    cleanup();
    show(<OwnPriorities matrix={matrix(null)} own={own} district="southam" name="Southam" />);
    expect(shown()).toContain('not known here: its delivery plan for this year has not been entered');
  });
});
