import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type Answer, renderWithServer } from '../../testing/render-with-server.js';
import { TrackerActions } from './TrackerActions.js';

type Request = Parameters<typeof TrackerActions>[0]['request'];

const nothing = { viewerCanAccept: false, viewerCanReturn: false, viewerCanRecordNotReceived: false, viewerCanExtend: false, viewerCanWithdrawAcceptance: false, viewerCanWrite: false, viewerWritesOnBehalf: true };
const submitted = { ...nothing, state: 'SUBMITTED', viewerCanAccept: true, viewerCanReturn: true };
const outstanding = { ...nothing, state: 'IN_PROGRESS', viewerCanRecordNotReceived: true, viewerCanExtend: true, viewerCanWrite: true };

const openMenu = (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'Actions for the update on Fraud' }));

function show(can: typeof nothing, answer: Answer) {
  const onDone = jest.fn();
  const request = { id: 'request-1', theme: { id: 'theme-1', name: 'Fraud' }, ...can } as unknown as Request;
  const server = renderWithServer(<TrackerActions request={request} onDone={onDone} />, answer);
  return { onDone, server, user: userEvent.setup() };
}

afterEach(cleanup);

describe('What the coordinator can do with one update', () => {
  it('accepts it and says so', async () => {
    const { user, onDone } = show(submitted, () => ({ data: { acceptUpdate: { __typename: 'PerformanceUpdate', id: 'update-1', request: { __typename: 'UpdateRequest', id: 'request-1', state: 'ACCEPTED' } } } }));
    await openMenu(user);
    await user.click(screen.getByRole('button', { name: 'Accept the update on Fraud' }));
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('The update on Fraud is accepted.'));
  });

  it('says why when somebody else was quicker', async () => {
    const reasons = [{ __typename: 'Reason', path: 'state', message: 'This update is: returned.' }];
    const { user, onDone } = show(submitted, () => ({ data: { acceptUpdate: { __typename: 'UpdateBlocked', message: 'Not now', reasons } } }));
    await openMenu(user);
    await user.click(screen.getByRole('button', { name: /Accept/ }));
    expect(await screen.findByText('This update is: returned.')).toBeTruthy();
    expect(onDone).not.toHaveBeenCalled();
  });

  it('records that nothing was received only after asking once more', async () => {
    const { user, server, onDone } = show(outstanding, () => ({ data: { recordNotReceived: { __typename: 'UpdateRequest', id: 'request-1', state: 'NOT_RECEIVED' } } }));
    await openMenu(user);
    await user.click(screen.getByRole('button', { name: 'Record no update received on Fraud' }));
    expect(server.sent).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Yes, record it' }));
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(server.sent).toEqual([{ input: { requestId: 'request-1' } }]);
  });

  it('says of one that went back to its lead that it was not resubmitted, not that none was received', async () => {
    const returned = { ...outstanding, state: 'RETURNED', submittedAt: '2026-11-18T14:02:00Z' };
    const { user, onDone } = show(returned, () => ({ data: { recordNotReceived: { __typename: 'UpdateRequest', id: 'request-1', state: 'NOT_RESUBMITTED' } } }));
    await openMenu(user);
    await user.click(screen.getByRole('button', { name: 'Record as not resubmitted on Fraud' }));
    await user.click(screen.getByRole('button', { name: 'Yes, record it' }));
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('The update on Fraud was not resubmitted: this is recorded.'));
  });

  it('can be thought better of', async () => {
    const { user, server } = show(outstanding, () => ({ data: null }));
    await openMenu(user);
    await user.click(screen.getByRole('button', { name: /Record no update received/ }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(server.sent).toHaveLength(0);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Record no update received/ }));
  });

  it('opens its menu by keyboard, and Escape closes it and gives its button the focus again', async () => {
    const { user } = show(outstanding, () => ({ data: null }));
    expect(screen.queryByRole('link', { name: /Give a later day/ })).toBeNull();
    screen.getByRole('button', { name: /^Actions/ }).focus();
    await user.keyboard('{Enter}{Tab}');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Give a later day for the update on Fraud' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('link', { name: /Give a later day/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Actions/ }));
  });

  it('offers only what the server allows', async () => {
    const { user } = show(outstanding, () => ({ data: null }));
    await openMenu(user);
    expect(screen.getByRole('link', { name: 'Write for the lead the update on Fraud' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Accept/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /Return/ })).toBeNull();
  });
});
