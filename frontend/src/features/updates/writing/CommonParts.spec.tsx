import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { type Answer, renderWithServer } from '../../../testing/render-with-server.js';
import { CommonParts } from './CommonParts.js';

type Requests = Parameters<typeof CommonParts>[0]['requests'];

const state = (version: number) => ({ section: 'ASK', version, membersOnly: false, completed: null, savedAt: '2026-11-21T14:02:00Z', savedBy: 'CSP lead, Stafford' });
const request = (id: string, name: string, more: object = {}) => ({ id, form: 'MONITORED', viewerCanWrite: true, theme: { id, name }, update: null, ...more });
const REQUESTS = [
  request('a', 'Fraud'),
  request('b', 'Stafford', { update: { id: 'u', ask: 'DECIDE', askDetail: 'Who pays?', nextSteps: [], sections: [state(2)] } }),
  request('c', 'Submitted theme', { viewerCanWrite: false }),
];

function show(answer: Answer, requests: readonly object[] = REQUESTS) {
  const onReload = jest.fn();
  const server = renderWithServer(<CommonParts requests={requests as unknown as Requests} viewerId="viewer-1" onReload={onReload} />, answer);
  return { onReload, server };
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await act(() => Promise.resolve());
};
const savesAll: Answer = () => ({ data: { saveSectionForSeveral: { __typename: 'SavedForSeveral', updates: [], problems: [] } } });

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

describe('Answering the common parts once', () => {
  it('offers the themes that can be written, and ticks those where nothing stands', () => {
    show(savesAll);
    expect([box('Fraud').checked, box('Stafford').checked]).toEqual([true, false]);
    expect(screen.queryByRole('checkbox', { name: 'Submitted theme' })).toBeNull();
    expect(screen.getByText('Replaces what CSP lead, Stafford saved on 21 November 2026 at 14:02.')).toBeTruthy();
    expect(screen.getByText('Who pays?')).toBeTruthy();
  });

  it('sends one text with the version seen for each theme, and says what was saved', async () => {
    const { server, onReload } = show(savesAll);
    fireEvent.click(screen.getByRole('radio', { name: 'Note' }));
    fireEvent.click(box('Stafford'));
    await press('Save for 2 themes');
    expect(await screen.findByText('Ask of the group: saved for Fraud and Stafford.')).toBeTruthy();
    expect(server.sent).toMatchObject([{ input: { section: 'ASK', values: { ask: 'NOTE' }, themes: [{ requestId: 'a', version: 0 }, { requestId: 'b', version: 2 }] } }]);
    expect(onReload).toHaveBeenCalled();
  });

  it('keeps the text and names each theme that stands in the way', async () => {
    const problems = [
      { __typename: 'ProblemForTheme', requestId: 'a', problem: { __typename: 'EditConflict', savedBy: 'A deputy', savedAt: '2026-11-21T14:02:00Z' } },
      { __typename: 'ProblemForTheme', requestId: 'b', problem: { __typename: 'UpdateBlocked', reasons: [{ __typename: 'Reason', message: 'It was submitted.' }] } },
    ];
    show(() => ({ data: { saveSectionForSeveral: { __typename: 'SavedForSeveral', updates: [], problems } } }));
    fireEvent.click(screen.getByRole('radio', { name: 'Note' }));
    fireEvent.click(box('Stafford'));
    await press('Save for 2 themes');
    expect((await screen.findByRole('link', { name: /^Fraud: A deputy saved this part/ })).getAttribute('href')).toBe('#theme-a');
    expect(screen.getByRole('link', { name: 'Stafford: It was submitted.' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Note' }).checked).toBe(true);
  });

  it('wants at least one theme, and asks the server nothing before', async () => {
    const { server } = show(savesAll);
    fireEvent.click(box('Fraud'));
    await press('Save for 0 themes');
    expect(screen.getByRole('link', { name: 'Choose at least one theme' })).toBeTruthy();
    expect(server.sent).toEqual([]);
  });

  it('finds the text again after the page was left', () => {
    show(savesAll);
    fireEvent.change(screen.getByLabelText('What exactly you ask'), { target: { value: 'Written once' } });
    cleanup();
    show(savesAll);
    expect(screen.getByLabelText<HTMLTextAreaElement>('What exactly you ask').value).toBe('Written once');
  });

  it('says so where nothing is in common', () => {
    show(savesAll, REQUESTS.slice(0, 1));
    expect(screen.getByText('You need at least two updates that can be written now.')).toBeTruthy();
  });
});
