import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { renderWithServer } from '../../testing/render-with-server.js';
import { DistrictToday } from './DistrictToday.js';

type Masked = Parameters<typeof DistrictToday>[0]['district'];
const show = (more: object) => renderWithServer(
  <DistrictToday district={{ name: 'Stafford', slug: 'stafford', localityTheme: null, voluntaryTheme: null, area: null, ...more } as unknown as Masked}>the register</DistrictToday>,
  () => ({ data: { priorityMatrix: null } }),
);

afterEach(cleanup);

describe('A district today', () => {
  it('is loading while the page of an earlier day, which does not ask for it, still stands', () => {
    show({});
    expect(screen.getByRole('region', { name: 'Against the county, the force and similar areas' }).textContent).toContain('Loading…');
    expect(screen.getByRole('region', { name: 'Countywide priorities' }).textContent).toContain('Loading…');
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
  });

  it('says of what could not be read that it could not', () => {
    show({ measures: null, countywide: null });
    for (const name of ['Against the county, the force and similar areas', 'Countywide priorities']) expect(screen.getByRole('region', { name }).textContent).toContain('This could not be loaded.');
  });
});
