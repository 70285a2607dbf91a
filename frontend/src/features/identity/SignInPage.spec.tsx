import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
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

  it('says honestly that there is no way in outside a trial', async () => {
    answers(() => new Response('{}', { status: 404 }));
    render(<SignInPage onSignedIn={() => undefined} />);
    expect(await screen.findByText(/This is not a trial/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers to try again when the service does not answer', async () => {
    network.mockRejectedValue(new Error('offline'));
    render(<SignInPage onSignedIn={() => undefined} />);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
