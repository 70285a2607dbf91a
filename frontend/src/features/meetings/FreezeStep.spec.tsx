import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { addDays } from '@csa/shared/days.js';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { today } from '../../lib/dates.js';
import { renderWithServer } from '../../testing/render-with-server.js';
import { FreezeStep } from './FreezeStep.js';
import { NextThing } from './NextThing.js';

type Meeting = Parameters<typeof FreezeStep>[0]['meeting'] & Parameters<typeof NextThing>[0]['meeting'];

const meetingWith = (dueOn: string) => ({
  id: 'meeting-1', title: 'December meeting', state: 'CALL_OPEN', reopenReason: null, freezeBlockers: [], pack: null,
  viewerCanEdit: true, viewerCanOpenCall: false, viewerCanFreeze: true, viewerCanConclude: false,
  requests: [{ id: 'request-1', state: 'NOT_STARTED', dueOn, submittedAt: null, theme: { id: 'theme-1', name: 'Fraud' }, meeting: { id: 'meeting-1', illustrative: true }, recipients: [] }],
}) as unknown as Meeting;
const frozen = { data: { freezePack: { __typename: 'PackVersion', id: 'version-1', number: 1, pack: { __typename: 'Pack', id: 'pack-1', meeting: { __typename: 'Meeting', id: 'meeting-1', state: 'FROZEN' } } } } };

function show(dueOn: string) {
  const onFrozen = jest.fn();
  return { onFrozen, server: renderWithServer(<FreezeStep meeting={meetingWith(dueOn)} onFrozen={onFrozen} />, () => frozen), user: userEvent.setup() };
}

const freeze = () => screen.getByRole('button', { name: 'Freeze the pack now' });
const tick = 'Freeze the pack all the same, before these updates are due';

afterEach(cleanup);

describe('Freezing a pack', () => {
  it('before updates are due says who has time and wants that confirmed', async () => {
    const { user, server, onFrozen } = show(addDays(today(), 10));
    expect(screen.getByText(/1 update is not due yet: Fraud has until /)).toBeTruthy();
    await user.click(freeze());
    expect(screen.getByRole('link', { name: 'Confirm that the pack is to be frozen before these updates are due' })).toBeTruthy();
    expect(server.sent).toHaveLength(0);
    await user.click(screen.getByRole('checkbox', { name: tick }));
    await user.click(freeze());
    await waitFor(() => expect(onFrozen).toHaveBeenCalledWith('pack-1', 1));
    expect(server.sent).toEqual([{ input: { meetingId: 'meeting-1' } }]);
  });

  it('wants nothing confirmed once every update is due', async () => {
    const { user, onFrozen } = show(addDays(today(), -1));
    expect(screen.queryByRole('checkbox', { name: tick })).toBeNull();
    await user.click(freeze());
    await waitFor(() => expect(onFrozen).toHaveBeenCalledTimes(1));
  });

  it.each([['not the main button while updates are not due', 1, true], ['the main button once they are', -1, false]])('is %s', (_, days, secondary) => {
    renderWithServer(<NextThing meeting={meetingWith(addDays(today(), days))} onTracker onDone={jest.fn()} />, () => frozen);
    expect(screen.getByRole('link', { name: 'Freeze the pack' }).className.includes('secondary')).toBe(secondary);
  });
});
