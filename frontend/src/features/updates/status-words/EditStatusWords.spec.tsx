import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type Answer, renderWithServer } from '../../../testing/render-with-server.js';
import { EditStatusWords } from './EditStatusWords.js';

type Scheme = Parameters<typeof EditStatusWords>[0]['scheme'];

const SCHEME = {
  version: 3,
  words: [
    { rating: 'GREEN', word: 'Green', meaning: 'On track' },
    { rating: 'AMBER', word: 'Amber', meaning: 'At risk' },
  ],
};

function show(answer: Answer) {
  const onSaved = jest.fn();
  const server = renderWithServer(<EditStatusWords scheme={SCHEME as unknown as Scheme} onSaved={onSaved} />, answer);
  return { onSaved, server };
}

const wordOf = (status: string) => within(screen.getByRole('group', { name: status })).getByLabelText<HTMLInputElement>('Word');
const writeAndSave = (status: string, word: string) => {
  fireEvent.change(wordOf(status), { target: { value: word } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
};

afterEach(cleanup);

describe('Editing the words for a status', () => {
  it('sends all of them with the version that was read', async () => {
    const { onSaved, server } = show(() => ({ data: { changeStatusWords: { __typename: 'StatusScheme', version: 4 } } }));
    expect(wordOf('The amber status').value).toBe('Amber');
    writeAndSave('The amber status', 'At risk');
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
    expect(server.sent).toEqual([{ input: { version: 3, words: [SCHEME.words[0], { rating: 'AMBER', word: 'At risk', meaning: 'At risk' }] } }]);
  });

  it('leads to the word that is refused, and keeps what was typed', async () => {
    const fields = [{ path: 'words.1.word', message: '“Green” stands for two statuses: give each a word of its own.' }];
    const { onSaved } = show(() => ({ data: null, errors: [{ message: 'Check the words', extensions: { code: 'INVALID_INPUT', fields } }] }));
    writeAndSave('The amber status', 'Green');
    expect((await screen.findByRole('link', { name: /stands for two statuses/ })).getAttribute('href')).toBe('#words.1.word');
    expect(wordOf('The amber status').value).toBe('Green');
    expect(onSaved).not.toHaveBeenCalled();
  });

  it('shows what somebody else saved in between, and keeps what was typed', async () => {
    const theirs = [{ __typename: 'FieldText', label: 'Amber', text: 'Watch: something may go wrong' }];
    const { onSaved } = show(() => ({ data: { changeStatusWords: { __typename: 'EditConflict', message: 'Somebody changed these words.', savedBy: 'A colleague', theirs } } }));
    writeAndSave('The amber status', 'At risk');
    expect(await screen.findByText(/A colleague saved for Amber: Watch: something may go wrong/)).toBeTruthy();
    expect(wordOf('The amber status').value).toBe('At risk');
    expect(onSaved).not.toHaveBeenCalled();
  });
});
