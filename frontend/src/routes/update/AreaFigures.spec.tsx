import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { renderWithServer } from '../../testing/render-with-server.js';
import { AreaFigures } from './AreaFigures.js';

afterEach(cleanup);

describe('The figures of a precision area beside what is written of it', () => {
  it('leave the page that they stand in as it is where they cannot be loaded', async () => {
    document.title = 'Review';
    renderWithServer(<AreaFigures slug="town" />, () => ({ data: null, errors: [{ message: 'Out of order' }] }));
    expect(await screen.findByText('The figures could not be loaded. Load the page again in a moment.')).toBeTruthy();
    expect([screen.queryByRole('heading'), document.title]).toEqual([null, 'Review']);
  });

  it('say what is missing before there can be any', async () => {
    renderWithServer(<AreaFigures slug="town" />, () => ({
      data: { precisionArea: { __typename: 'PrecisionArea', id: 'a-1', slug: 'town', name: 'Town', whatIsMissing: 'Nobody has entered it.', area: null, district: { __typename: 'District', id: 'd-1', slug: 'stafford' }, measures: null } },
    }));
    expect(await screen.findByText('Nobody has entered it.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'The page of Town' }).getAttribute('href')).toBe('/districts/stafford/areas/town');
  });
});
