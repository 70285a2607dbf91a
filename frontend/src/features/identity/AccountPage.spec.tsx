import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderWithServer } from '../../testing/render-with-server.js';
import { AccountPage } from './AccountPage.js';

type Query = Parameters<typeof AccountPage>[0]['query'];

const viewer = {
  id: 'viewer', name: 'Kim Example', roles: ['MEMBER'], viewerCanChangePassword: true, viewerCanManageAccounts: false, viewerCanReadAudit: false,
  account: { id: 'account-1', email: 'kim@county.example' }, posts: [{ id: 'post-1', title: 'Member for probation' }],
};
const session = { id: 'session-1', browser: 'Firefox on Windows', createdAt: '2026-06-30T08:00:00.000Z', lastUsedAt: '2026-06-30T23:30:00.000Z', current: true };

const originalFetch = globalThis.fetch;
const door = jest.fn<typeof fetch>();
const answers = (status: number, body: object) => door.mockImplementation(async () => new Response(JSON.stringify(body), { status }));

function show(of: { viewer?: object; mySessions?: object[] } = {}) {
  const onChanged = jest.fn();
  const onSignedOut = jest.fn();
  const query = { viewer: { ...viewer, ...of.viewer }, mySessions: of.mySessions ?? [session] } as unknown as Query;
  renderWithServer(<AccountPage query={query} onChanged={onChanged} onSignedOut={onSignedOut} />, () => ({ data: null }));
  return { onChanged, onSignedOut };
}

const sessions = () => within(screen.getByRole('table', { name: 'Where you are signed in' })).getAllByRole('row').slice(1);
const write = (label: string, text: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
const change = () => fireEvent.submit(screen.getByRole('form', { name: 'Change your password' }));

beforeEach(() => {
  door.mockReset();
  globalThis.fetch = door;
});
afterEach(() => {
  cleanup();
  globalThis.fetch = originalFetch;
});

describe('One’s own account', () => {
  it('says who you are, what you may do and where you are signed in, by the clock in England', () => {
    show();
    expect(screen.getByText('kim@county.example')).toBeTruthy();
    expect(screen.getByText('Member for probation')).toBeTruthy();
    expect(sessions().map((row) => row.textContent)).toEqual([expect.stringMatching(/Firefox on Windows \(this one\).*30 June 2026 at 09:00.*1 July 2026 at 00:30/)]);
  });

  it('writes out what is not there: no address, no role, no post, no password to change', () => {
    show({ viewer: { account: { id: 'account-1', email: null }, roles: [], posts: [], viewerCanChangePassword: false } });
    for (const words of ['None: this account is signed in to with one click', 'No role today', 'No post today']) expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('form', { name: 'Change your password' })).toBeNull();
  });

  it('shows every sign-in of many, and marks this one alone', () => {
    show({ mySessions: Array.from({ length: 30 }, (_, index) => ({ ...session, id: `session-${index}`, current: index === 0 })) });
    expect(sessions()).toHaveLength(30);
    expect(screen.getAllByText(/\(this one\)/)).toHaveLength(1);
  });

  it('leads to the accounts and the audit trail only those who may read them', () => {
    show();
    expect(screen.queryByRole('link', { name: 'Audit trail' })).toBeNull();
    cleanup();
    show({ viewer: { viewerCanManageAccounts: true, viewerCanReadAudit: true } });
    expect(screen.getByRole('link', { name: 'Accounts of other people' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Audit trail' })).toBeTruthy();
  });

  it('signs out everywhere, or says why that could not be done', async () => {
    const { onSignedOut } = show();
    door.mockRejectedValue(new Error('offline'));
    fireEvent.click(screen.getByRole('button', { name: 'Sign out everywhere' }));
    expect(await screen.findByText('The service could not be reached. Check your connection and try again.')).toBeTruthy();
    expect(onSignedOut).not.toHaveBeenCalled();
    answers(200, {});
    fireEvent.click(screen.getByRole('button', { name: 'Sign out everywhere' }));
    await waitFor(() => expect(onSignedOut).toHaveBeenCalledTimes(1));
  });

  it('asks for the password you have before it asks the service', () => {
    show();
    change();
    expect(screen.getByRole('link', { name: 'Enter the password you have now' })).toBeTruthy();
    expect(door).not.toHaveBeenCalled();
  });

  it('puts what is wrong with a new password at its field, and keeps what was written', async () => {
    const { onChanged } = show();
    answers(400, { fields: [{ path: 'newPassword', message: 'Password must be 12 characters or more' }] });
    write('Password you have now', 'four plain words here');
    write('New password', 'short');
    change();
    fireEvent.click(await screen.findByRole('link', { name: 'Password must be 12 characters or more' }));
    expect(document.activeElement).toBe(screen.getByLabelText('New password'));
    expect(screen.getByLabelText<HTMLInputElement>('Password you have now').value).toBe('four plain words here');
    expect(onChanged).not.toHaveBeenCalled();
  });

  it('changes the password, says so and forgets what was written', async () => {
    const { onChanged } = show();
    answers(200, {});
    write('Password you have now', 'four plain words here');
    write('New password', 'an otter in the weir');
    change();
    expect(await screen.findByText('Your password is changed, and you are signed out everywhere else')).toBeTruthy();
    expect(onChanged).toHaveBeenCalledTimes(1);
    expect(screen.getByLabelText<HTMLInputElement>('New password').value).toBe('');
    expect(JSON.parse(String(door.mock.lastCall?.[1]?.body))).toEqual({ password: 'four plain words here', newPassword: 'an otter in the weir' });
  });
});
