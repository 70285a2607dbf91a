import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { SignInPage } from './SignInPage.js';

const keys = [
  { key: 'coordinator', label: 'Coordinator', group: 'Roles', role: 'coordinator' },
  { key: 'lead-fraud', label: 'Fraud: Police lead', group: 'Lead officers', role: 'lead-officer' },
  { key: 'csp-stafford', label: 'CSP lead, Stafford', group: 'District CSP leads', role: 'csp-lead' },
];

const originalFetch = globalThis.fetch;
const network = jest.fn<typeof fetch>();

const offers = () => new Response(JSON.stringify({ keys }), { status: 200 });
const answers = (response: () => Response) => network.mockImplementation(async () => response());

beforeEach(() => {
  network.mockReset();
  globalThis.fetch = network;
});
afterEach(() => {
  cleanup();
  globalThis.fetch = originalFetch;
});

describe('The sign-in page', () => {
  it('says what it is waiting for', () => {
    network.mockImplementation(() => new Promise(() => undefined));
    render(<SignInPage onSignedIn={() => undefined} />);
    expect(screen.getByText('Loading the ways to sign in…')).toBeTruthy();
  });

  it('offers the posts and roles of a trial under their headings', async () => {
    answers(offers);
    render(<SignInPage onSignedIn={() => undefined} />);
    const heading = await screen.findByRole('heading', { name: 'Lead officers' });
    expect(within(heading.closest('section')!).getAllByRole('button').map((button) => button.textContent)).toEqual(['Fraud: Police lead']);
    expect(screen.getByText('3 posts and roles to choose from')).toBeTruthy();
  });

  it('narrows the choice to what is typed, and says when nothing is left', async () => {
    answers(offers);
    render(<SignInPage onSignedIn={() => undefined} />);
    const filter = await screen.findByLabelText('Find a post or role');
    fireEvent.change(filter, { target: { value: 'stafford' } });
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['CSP lead, Stafford']);
    fireEvent.change(filter, { target: { value: 'zz' } });
    expect(screen.getByText('No post or role matches. Type fewer letters to see more.')).toBeTruthy();
  });

  it('signs in with one press', async () => {
    answers(offers);
    const onSignedIn = jest.fn();
    render(<SignInPage onSignedIn={onSignedIn} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Coordinator' }));
    await screen.findByRole('heading', { name: 'Roles' });
    expect(network.mock.lastCall?.[1]?.body).toBe('{"as":"coordinator"}');
    expect(onSignedIn).toHaveBeenCalledTimes(1);
  });

  it('says when the service refuses, and lets you choose again', async () => {
    answers(offers);
    render(<SignInPage onSignedIn={() => undefined} />);
    const coordinator = await screen.findByRole<HTMLButtonElement>('button', { name: 'Coordinator' });
    answers(() => new Response('{}', { status: 400 }));
    fireEvent.click(coordinator);
    expect(await screen.findByText('There is a problem')).toBeTruthy();
    expect(coordinator.disabled).toBe(false);
  });

  const outsideTrial = (answer: () => Response) =>
    network.mockImplementation(async (address) => (address === '/auth/trial' ? new Response('{}', { status: 404 }) : answer()));
  const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const refuses = (status: number, body: object) => () => new Response(JSON.stringify(body), { status });

  it('asks for an e-mail address and a password outside a trial', async () => {
    outsideTrial(() => new Response('{"name":"Kim"}', { status: 200 }));
    const onSignedIn = jest.fn();
    render(<SignInPage onSignedIn={onSignedIn} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(screen.getAllByText('Enter your e-mail address')).toHaveLength(2);
    fill('E-mail address', 'kim@county.example');
    fill('Password', 'four plain words here');
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(onSignedIn).toHaveBeenCalledTimes(1));
    expect(network.mock.lastCall?.[1]?.body).toBe('{"email":"kim@county.example","password":"four plain words here"}');
  });

  it('shows the password to its writer only when asked', async () => {
    outsideTrial(() => new Response('{}', { status: 200 }));
    render(<SignInPage onSignedIn={() => undefined} />);
    const field = await screen.findByLabelText<HTMLInputElement>('Password');
    expect(field.type).toBe('password');
    fireEvent.click(screen.getByRole('button', { name: 'Show password' }));
    expect(field.type).toBe('text');
  });

  it('says what the service says to a wrong password, and lets you try again', async () => {
    outsideTrial(refuses(401, { message: 'The e-mail address or the password is not right.' }));
    render(<SignInPage onSignedIn={() => undefined} />);
    await screen.findByLabelText('Password');
    fill('E-mail address', 'kim@county.example');
    fill('Password', 'wrong');
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('The e-mail address or the password is not right.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('E-mail address').value).toBe('kim@county.example');
  });

  it('has a password of one’s own chosen after a one-time password', async () => {
    const answers = [refuses(403, { mustChange: true }), refuses(400, { fields: [{ path: 'newPassword', message: 'Password must be 12 characters or more' }] }), () => new Response('{}', { status: 200 })];
    outsideTrial(() => answers.shift()?.() ?? new Response('{}', { status: 500 }));
    const onSignedIn = jest.fn();
    render(<SignInPage onSignedIn={onSignedIn} />);
    await screen.findByLabelText('Password');
    fill('E-mail address', 'kim@county.example');
    fill('Password', 'k7m2p-aaaaa');
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    await screen.findByLabelText('New password');
    fill('New password', 'short');
    fireEvent.click(screen.getByRole('button', { name: 'Set the password and sign in' }));
    expect(await screen.findAllByText('Password must be 12 characters or more')).toHaveLength(2);
    fill('New password', 'four plain words here');
    fireEvent.click(screen.getByRole('button', { name: 'Set the password and sign in' }));
    await waitFor(() => expect(onSignedIn).toHaveBeenCalledTimes(1));
    expect(JSON.parse(String(network.mock.lastCall?.[1]?.body))).toEqual({ email: 'kim@county.example', password: 'k7m2p-aaaaa', newPassword: 'four plain words here' });
  });

  it('offers to try again when the service does not answer', async () => {
    network.mockRejectedValue(new Error('offline'));
    render(<SignInPage onSignedIn={() => undefined} />);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
