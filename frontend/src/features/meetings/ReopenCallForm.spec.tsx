import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type Answer, renderWithServer } from '../../testing/render-with-server.js';
import { ReopenCallForm } from './ReopenCallForm.js';

type Meeting = Parameters<typeof ReopenCallForm>[0]['meeting'];

function show(answer: Answer) {
  const meeting = { id: 'meeting-1', requests: [{ id: 'request-1', state: 'ACCEPTED', theme: { id: 'theme-1', name: 'Fraud' } }] } as unknown as Meeting;
  const onReopened = jest.fn();
  return { onReopened, server: renderWithServer(<ReopenCallForm meeting={meeting} onReopened={onReopened} />, answer), user: userEvent.setup() };
}

const again = () => screen.getByRole('button', { name: 'Open the call again' });
const reason = () => screen.getByLabelText<HTMLTextAreaElement>('Why the pack needs a new version');

afterEach(cleanup);

describe('Opening a call again', () => {
  it('lets you go on writing after it was refused', async () => {
    const { user, server } = show(() => ({ data: null }));
    await user.click(again());
    expect(screen.getByRole('link', { name: 'Say why the pack needs a new version' })).toBeTruthy();
    await user.click(reason());
    await user.keyboard('The figures came late.');
    expect(document.activeElement).toBe(reason());
    expect(reason().value).toBe('The figures came late.');
    expect(server.sent).toHaveLength(0);
  });

  it('gives back no update unless one is ticked', async () => {
    const { user, onReopened, server } = show(() => ({ data: { reopenCall: { __typename: 'Meeting', id: 'meeting-1', state: 'CALL_OPEN', reopenReason: 'A page is missing.' } } }));
    await user.type(reason(), 'A page is missing.');
    await user.click(again());
    await waitFor(() => expect(onReopened).toHaveBeenCalledWith('The call is open again: no update was given back. Freeze the pack when they are in.'));
    expect(server.sent).toMatchObject([{ input: { meetingId: 'meeting-1', reason: 'A page is missing.', requestIds: [], dueOn: null } }]);
  });
});
