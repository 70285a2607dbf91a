import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { type Answer, renderWithServer } from '../../../testing/render-with-server.js';
import { EditIssueForm, OpenIssueForm } from './HubIssueForm.js';

type Masked = Parameters<typeof EditIssueForm>[0]['issue'];

const CHOICES = {
  places: [{ code: 'E07000192', name: 'Cannock Chase', level: 'DISTRICT' }, { code: 'E05000001', name: 'Hawks Green', level: 'WARD' }],
  themes: [{ id: 'theme-1', name: 'Fraud' }], agencies: [{ id: 'org-1', name: 'Fire service' }, { id: 'org-2', name: 'Police' }],
};
const kept = { data: { openHubIssue: { __typename: 'HubIssue', id: 'issue-1' } } };

function show(answer: Answer) {
  const onDone = jest.fn();
  const server = renderWithServer(<OpenIssueForm districtSlug="cannock-chase" choices={CHOICES} onDone={onDone} />, answer);
  fireEvent.change(screen.getByLabelText('Type of referral'), { target: { value: 'LICENSING' } });
  fireEvent.change(screen.getByLabelText('Where'), { target: { value: 'E05000001' } });
  fireEvent.click(screen.getByLabelText('Police'));
  fireEvent.change(screen.getByLabelText('What the issue is'), { target: { value: 'Hawks Heron is noisy' } });
  return { onDone, server };
}

const press = (name = 'Take up an issue') => fireEvent.submit(screen.getByRole('form', { name }));

afterEach(cleanup);

describe('Taking up an issue', () => {
  it('sends what was chosen and written, and nothing for what was left empty', async () => {
    const { onDone, server } = show(() => kept);
    press();
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('issue-1'));
    expect(server.sent[0]?.input).toMatchObject({
      districtSlug: 'cannock-chase', referralType: 'LICENSING', themeId: null, area: 'E05000001', agencyIds: ['org-2'], summary: 'Hawks Heron is noisy', nextStep: null, notNames: [],
    });
  });

  it('asks for what is missing before it asks the server', () => {
    const server = renderWithServer(<OpenIssueForm districtSlug="cannock-chase" choices={CHOICES} onDone={() => undefined} />, () => kept);
    press();
    for (const name of ['Choose the type of referral', 'Choose where it is', 'Choose at least one agency', 'Say what the issue is']) expect(screen.getByRole('link', { name })).toBeTruthy();
    expect(server.sent).toHaveLength(0);
  });

  it('shows the server’s reason beside the field that leads to a person', async () => {
    const reason = 'Take out a phone number. It leads to a person, and issues here are about places.';
    show(() => ({ data: null, errors: [{ message: 'No', extensions: { code: 'INVALID_INPUT', fields: [{ path: 'summary', message: reason }] } }] }));
    press();
    expect((await screen.findByRole('link', { name: reason })).getAttribute('href')).toBe('#summary');
    expect(screen.getByLabelText('What the issue is').getAttribute('aria-invalid')).toBe('true');
  });

  it('asks about what looks like a name, and sends back that it is none', async () => {
    const { onDone, server } = show((_, call) => (call === 0 ? { data: { openHubIssue: { __typename: 'PossibleNames', message: 'This looks like a name.', names: ['Hawks Heron'] } } } : kept));
    press();
    expect(await screen.findByText(/This looks like the name of a person: Hawks Heron/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText('This is not the name of a person'));
    press();
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(server.sent[1]?.input).toMatchObject({ notNames: [{ words: 'Hawks Heron' }] });
  });
});

describe('Changing an issue that somebody else changed', () => {
  it('shows both texts and keeps mine against the new version', async () => {
    const issue = { __typename: 'HubIssue', id: 'issue-1', version: 1, referralType: 'LICENSING', theme: null, area: { code: 'E05000001' }, agencies: [{ id: 'org-2' }], summary: 'Mine', nextStep: null, openedOn: '2026-11-02' };
    const text = (said: string) => [{ field: 'summary', label: 'What the issue is', text: said }];
    const onDone = jest.fn();
    const server = renderWithServer(<EditIssueForm issue={issue as unknown as Masked} choices={CHOICES} onDone={onDone} onTheirs={() => undefined} />, (_, call) => ({
      data: { editHubIssue: call === 0 ? { __typename: 'EditConflict', version: 2, message: 'Look at both.', savedBy: 'Robin', theirs: text('Theirs'), yours: text('Mine') } : { __typename: 'HubIssue', id: 'issue-1' } },
    }));
    press('Change the issue');
    expect(await screen.findByRole('heading', { name: 'Robin changed this issue' })).toBeTruthy();
    expect(screen.getByRole('cell', { name: 'Theirs' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(server.sent[1]?.input).toMatchObject({ id: 'issue-1', version: 2, summary: 'Mine' });
  });
});
