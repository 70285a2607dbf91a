import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { type Answer, renderWithServer } from '../../testing/render-with-server.js';
import { DistrictReport } from './DistrictReport.js';

type District = Parameters<typeof DistrictReport>[0]['district'];

const show = (reporting: object | null, answer: Answer = () => ({})) =>
  renderWithServer(<main><DistrictReport district={{ slug: 'tamworth', name: 'Tamworth', reporting } as unknown as District} /></main>, answer);
const request = { id: 'request-1', state: 'IN_PROGRESS', voluntary: false, dueOn: '2026-11-30', viewerCanWrite: true, meeting: { id: 'meeting-1', title: 'Meeting of December 2026' } };
const BEGIN = { name: 'Begin a voluntary report on Tamworth' };

describe('The way to the update of a district', () => {
  it('is nothing for whoever does not write for it', () => {
    show(null);
    expect(screen.getByRole('main').textContent).toBe('');
  });

  it('leads to the update that is asked for, with its day, and to a voluntary report without one', () => {
    show({ request, blockers: [] });
    expect(screen.getByRole('link', { name: 'Write the update on Tamworth' }).getAttribute('href')).toBe('/my-updates/request-1');
    expect(screen.getByText(/due on Monday 30 November 2026/)).toBeDefined();
  });

  it('leads to a voluntary report that was begun, which has no day', () => {
    show({ request: { ...request, voluntary: true }, blockers: [] });
    expect(screen.getByRole('link', { name: 'Write the voluntary report on Tamworth' })).toBeDefined();
    expect(screen.queryByText(/due on/)).toBeNull();
  });

  it('begins a voluntary report, and says why where it cannot', async () => {
    const reasons = [{ path: 'meeting', message: 'No call for updates is open now.' }];
    const { sent } = show({ request: null, blockers: [] }, () => ({ data: { beginVoluntaryReport: { __typename: 'UpdateBlocked', message: 'A voluntary report cannot be begun.', reasons } } }));
    fireEvent.click(screen.getByRole('button', BEGIN));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('No call for updates is open now.'));
    expect(sent).toEqual([{ input: { districtSlug: 'tamworth' } }]);
  });

  it('offers nothing to begin while no call is open, and says so', () => {
    show({ request: null, blockers: [{ path: 'meeting', message: 'No call for updates is open now.' }] });
    expect(screen.queryByRole('button', BEGIN)).toBeNull();
    expect(screen.getByText(/Nobody waits for it.*No call for updates is open now\./)).toBeDefined();
  });
});
