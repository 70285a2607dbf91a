import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type Answer, renderWithServer } from '../../testing/render-with-server.js';
import { AccountsPage } from './AccountsPage.js';

type Query = Parameters<typeof AccountsPage>[0]['query'];

const account = { id: 'account-1', name: 'Kim Example', email: 'kim@county.example', closedAt: null, oneTimeUntil: null, heldUntil: null, lastUsedAt: null, roles: [] as object[] };
const grant = (role: string, from: string | null, until: string | null) => ({ id: `${role}-${from}`, role, from, until });

function show(accounts: object[], answer: Answer = () => ({ data: null })) {
  const onChanged = jest.fn();
  const query = { accounts, peopleWithoutAccount: [{ id: 'person-1', name: 'Robin Example' }] } as unknown as Query;
  return { onChanged, server: renderWithServer(<AccountsPage query={query} onChanged={onChanged} />, answer) };
}

const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const write = (label: string, text: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
const create = () => fireEvent.submit(screen.getByRole('form', { name: 'Create an account', hidden: true }));

afterEach(cleanup);

describe('The accounts of other people', () => {
  it('writes out what an account lacks', () => {
    show([{ ...account, email: null }]);
    expect(rows()[0]?.textContent).toMatch(/None: one click.*None today.*Open, not signed in/);
  });

  it.each([
    ['that it is closed, on the day in England', { closedAt: '2026-06-30T23:30:00.000Z' }, /Closed on 1 July 2026/],
    ['until when it waits after wrong passwords', { heldUntil: '2026-01-05T10:04:00.000Z' }, /Too many failed attempts: waits until 5 January 2026 at 10:04/],
    ['until when it waits for the first sign-in', { oneTimeUntil: '2026-01-12T10:00:00.000Z' }, /Waits for the first sign-in, until 12 January 2026 at 10:00/],
    ['when it was used last', { lastUsedAt: '2026-01-05T10:04:00.000Z' }, /Signed in, last used 5 January 2026 at 10:04/],
  ])('says %s', (_, state, words) => {
    show([{ ...account, ...state }]);
    expect(rows()[0]?.textContent).toMatch(words);
  });

  it('names the roles of today, not those that ended or begin later', () => {
    show([{ ...account, roles: [grant('MEMBER', '2020-01-01', null), grant('COORDINATOR', '2020-01-01', '2021-01-01'), grant('ADMINISTRATOR', '2999-01-01', null)] }]);
    expect(rows()[0]?.textContent).toContain('Member of the group');
    expect(rows()[0]?.textContent).not.toMatch(/Coordinator|Administrator/);
  });

  it('lists many, and each link says whose account it leads to', () => {
    show(Array.from({ length: 200 }, (_, index) => ({ ...account, id: `account-${index}`, name: `Person ${index}` })));
    expect(rows()).toHaveLength(200);
    expect(screen.getByRole('link', { name: 'Manage the account of Person 137' }).getAttribute('href')).toBe('/administration/accounts/account-137');
  });

  it('takes the name of whoever is chosen from the register', () => {
    show([account]);
    fireEvent.change(screen.getByLabelText('Person in the register'), { target: { value: 'person-1' } });
    expect(screen.getByLabelText<HTMLInputElement>('Full name').value).toBe('Robin Example');
  });

  it('puts what the server refuses at its field, and keeps what was written', async () => {
    const { onChanged } = show([account], () => ({ data: null, errors: [{ message: 'No', extensions: { code: 'INVALID_INPUT', fields: [{ path: 'email', message: 'Another account has this e-mail address' }] } }] }));
    write('Full name', 'Robin Example');
    write('E-mail address', 'kim@county.example');
    create();
    fireEvent.click(await screen.findByRole('link', { name: 'Another account has this e-mail address', hidden: true }));
    expect(document.activeElement).toBe(screen.getByLabelText('E-mail address'));
    expect(screen.getByLabelText<HTMLInputElement>('Full name').value).toBe('Robin Example');
    expect(onChanged).not.toHaveBeenCalled();
  });

  it('says when you may not do it', async () => {
    show([account], () => ({ data: null, errors: [{ message: 'No', extensions: { code: 'FORBIDDEN' } }] }));
    create();
    expect(await screen.findByText('You do not have access to do this. Ask the coordinator who can.')).toBeTruthy();
  });

  it('tells the password once, with whose it is', async () => {
    const made = { __typename: 'CreatedAccount', oneTimePassword: 'k7m2p-aaaaa', account: { __typename: 'Account', id: 'account-2', name: 'Robin Example' } };
    const { onChanged, server } = show([account], () => ({ data: { createAccount: made } }));
    write('Full name', ' Robin Example ');
    write('E-mail address', 'robin@county.example');
    create();
    expect(await screen.findByText('Robin Example can sign in once with this password')).toBeTruthy();
    expect(screen.getByText('k7m2p-aaaaa')).toBeTruthy();
    await waitFor(() => expect(onChanged).toHaveBeenCalledTimes(1));
    expect(server.sent[0]?.input).toEqual({ name: 'Robin Example', email: 'robin@county.example', roles: ['LEAD_OFFICER'], personId: null });
    expect(screen.getByLabelText<HTMLInputElement>('E-mail address').value).toBe('');
  });
});
