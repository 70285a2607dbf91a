import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { renderWithServer } from '../../testing/render-with-server.js';
import { DeprivationDeciles } from './DeprivationDeciles.js';

afterEach(cleanup);

it('The deprivation of a place is told decile by decile, those without any small area too', () => {
  renderWithServer(<DeprivationDeciles place="Stafford" byDecile={[2, 0, 0, 0, 0, 0, 1, 0, 0, 1]} />, () => ({ data: null }));
  const table = screen.getByRole('table', { name: 'Small areas (LSOA) of Stafford by decile of deprivation in England', hidden: true });
  const rows = within(table).getAllByRole('row', { hidden: true }).map(({ textContent }) => textContent);
  expect([rows.length, rows[1], rows[2], rows[7], rows[10]]).toEqual([11, '1, most deprived2', '20', '71', '10, least deprived1']);
});
