import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { type Answer, renderWithServer } from '../../../testing/render-with-server.js';
import { UpdateOnePage } from './UpdateOnePage.js';

type Request = Parameters<typeof UpdateOnePage>[0]['request'];

const SCHEME = { __typename: 'StatusScheme', version: 1, words: [{ __typename: 'StatusWord', rating: 'GREEN', word: 'On track', meaning: 'Nothing stands in the way' }] };

/** Answers every save as the server does, and says that a deputy writes in the concerns. */
const saves: Answer = ({ input }) => {
  if (!input) return { data: { statusScheme: SCHEME } };
  if (input && !('values' in input)) return { data: { noteWriting: [{ __typename: 'SectionWriter', section: 'CONCERNS', writer: 'Deputy for fraud', since: '2026-11-21T14:02:00Z' }] } };
  const sections = [{ __typename: 'SectionState', section: input?.section, version: 1, membersOnly: false, completed: true, savedAt: '2026-11-21T14:02:00Z' }];
  return { data: { saveUpdateSection: { __typename: 'PerformanceUpdate', id: 'update-1', nextSteps: [], ...input?.values, sections, request: { __typename: 'UpdateRequest', id: 'request-1', state: 'IN_PROGRESS' } } } };
};

function show(answer: Answer) {
  const onDone = jest.fn();
  const request = { id: 'request-1', sections: ['STATUS', 'HEADLINE', 'CONCERNS', 'NEXT_STEPS', 'ASK'], theme: { id: 't', name: 'Fraud' }, meeting: { id: 'm', title: 'Meeting of December' }, update: null, previousUpdate: null };
  const server = renderWithServer(<UpdateOnePage request={request as unknown as Request} viewerId="viewer-1" onDone={onDone} />, answer);
  return { onDone, saved: () => server.sent.filter(({ input }) => input && 'values' in input) };
}

const passing = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const checkAnswers = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Save and check your answers' }));
  await passing(0);
};

beforeEach(() => {
  sessionStorage.clear();
  window.matchMedia ??= (() => ({ matches: false, addEventListener() {}, removeEventListener() {} })) as unknown as typeof window.matchMedia;
  jest.useFakeTimers();
});

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('Answering on one page', () => {
  it('saves the part that is written and no other', async () => {
    const { saved } = show(saves);
    fireEvent.change(screen.getByLabelText('Headline'), { target: { value: 'Fewer calls' } });
    await passing(1600);
    expect(saved()).toMatchObject([{ input: { section: 'HEADLINE', version: 0, values: { headline: 'Fewer calls' } } }]);
  });

  it('goes on once every part is saved, each as complete', async () => {
    const { saved, onDone } = show(saves);
    await checkAnswers();
    expect(new Set(saved().map(({ input }) => input?.section))).toEqual(new Set(['STATUS', 'HEADLINE', 'CONCERNS', 'NEXT_STEPS', 'ASK']));
    expect(saved().every(({ input }) => input?.completed === true)).toBe(true);
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('stays, keeps the text and says what is wrong, where a part cannot be saved', async () => {
    const { onDone } = show(() => { throw new Error('offline'); });
    fireEvent.change(screen.getByLabelText('Concerns and risks'), { target: { value: 'Not lost' } });
    await checkAnswers();
    expect(onDone).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').querySelectorAll('li')).toHaveLength(1);
    expect(screen.getByRole('alert').textContent).toContain('could not be reached');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Concerns and risks').value).toBe('Not lost');
  });

  it('says in which part somebody else is writing', async () => {
    show(saves);
    await passing(0);
    const part = screen.getByRole('group', { name: 'Say what concerns you' });
    expect(part.textContent).toContain('Deputy for fraud is also writing here, since 14:02.');
    expect(screen.getAllByText(/is also writing here/)).toHaveLength(1);
  });
});
