import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { type Answer, renderWithServer } from '../../../testing/render-with-server.js';
import { SectionForm } from './SectionForm.js';

type Request = Parameters<typeof SectionForm>[0]['request'];

function updateWith(headline: string, version: number) {
  return {
    __typename: 'PerformanceUpdate', id: 'update-1', rating: null, ratingReason: null, direction: null, headline, progress: null, concerns: null,
    nextSteps: [], ask: null, askDetail: null, assuranceBoard: null, assuredOn: null, assuranceLevel: null, assuranceReason: null,
    keyMessages: null, escalations: null,
    sections: [{ __typename: 'SectionState', section: 'HEADLINE', version, membersOnly: false, completed: null, savedAt: '2026-11-21T14:02:00Z' }],
  };
}

const conflict = { __typename: 'EditConflict', version: 5, message: 'Changed', savedBy: 'A deputy', savedAt: '2026-11-21T13:55:00Z' };

function show(answer: Answer) {
  const onDone = jest.fn();
  const request = { id: 'request-1', update: updateWith('As it was', 1) } as unknown as Request;
  const server = renderWithServer(
    <SectionForm request={request} section="HEADLINE" viewerId="viewer-1" title="Write the headline" caption="Fraud" onDone={onDone} />,
    answer,
  );
  return { onDone, server };
}

const headline = () => screen.getByLabelText<HTMLTextAreaElement>('Headline');
const type = (text: string) => fireEvent.change(headline(), { target: { value: text } });
const pause = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

/** Answers a save with what was sent, one version on. */
const savesIt: Answer = ({ input }) => ({
  data: { saveUpdateSection: { ...updateWith(input?.values.headline ?? '', (input?.version ?? 0) + 1), request: { __typename: 'UpdateRequest', id: 'request-1', state: 'IN_PROGRESS' } } },
});

beforeEach(() => {
  sessionStorage.clear();
  jest.useFakeTimers();
});

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('Writing a section', () => {
  it('saves by itself when the typing pauses, and says so quietly', async () => {
    const { server } = show(savesIt);
    type('Reports are falling');
    await pause(1600);
    expect(server.sent).toMatchObject([{ input: { section: 'HEADLINE', version: 1, values: { headline: 'Reports are falling' } } }]);
    expect(screen.getByText('Saved 14:02', { selector: '[role=status]' })).toBeTruthy();
  });

  it('saves at once when a box is left', async () => {
    const { server } = show(savesIt);
    type('Left');
    fireEvent.blur(headline());
    await pause(0);
    expect(server.sent).toHaveLength(1);
  });

  it('goes on only when everything is saved', async () => {
    const { server, onDone } = show(savesIt);
    type('Done');
    fireEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
    expect(onDone).not.toHaveBeenCalled();
    await pause(0);
    expect(server.sent).toHaveLength(1);
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('takes the press that leaves a box, though leaving it saves', async () => {
    const { onDone } = show(savesIt);
    type('Done');
    fireEvent.blur(headline());
    fireEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
    await pause(0);
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('keeps the text and says what happened when the service cannot be reached', async () => {
    const { onDone } = show(() => { throw new Error('offline'); });
    type('Not lost');
    fireEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
    await pause(0);
    expect(headline().value).toBe('Not lost');
    expect(screen.getByRole('alert').textContent).toContain('could not be reached');
    expect(onDone).not.toHaveBeenCalled();
  });

  it('leads from the error summary to the field that the server refused', async () => {
    show(() => ({ errors: [{ message: 'Invalid input', extensions: { code: 'INVALID_INPUT', fields: [{ path: 'values.headline', message: 'The headline is too long' }] } }] }));
    type('Too long');
    fireEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
    await pause(0);
    expect(screen.getByRole('link', { name: 'The headline is too long' }).getAttribute('href')).toBe('#headline');
    expect(headline().getAttribute('aria-invalid')).toBe('true');
  });

  it('puts back text that was never saved', async () => {
    show(() => { throw new Error('offline'); });
    type('Written on a train');
    cleanup();
    const { server } = show(savesIt);
    expect(headline().value).toBe('Written on a train');
    await pause(0);
    expect(server.sent).toHaveLength(1);
  });
});

describe('A section that somebody else saved first', () => {
  const conflictsOnce: Answer = (variables, call) => {
    if (!variables.input) return { data: { updateRequest: { __typename: 'UpdateRequest', id: 'request-1', update: updateWith('Theirs', 5) } } };
    return call === 0 ? { data: { saveUpdateSection: conflict } } : savesIt(variables, call);
  };

  async function inConflict() {
    const shown = show(conflictsOnce);
    type('Mine');
    await pause(1600);
    return shown;
  }

  it('shows both texts and who wrote the other', async () => {
    await inConflict();
    const panel = screen.getByRole('alert').textContent;
    expect(panel).toContain('A deputy saved it');
    expect(panel).toContain('Mine');
    expect(panel).toContain('Theirs');
  });

  it('saves mine on top of the version I have now seen', async () => {
    const { server } = await inConflict();
    fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
    await pause(0);
    expect(server.sent.at(-1)).toMatchObject({ input: { version: 5, values: { headline: 'Mine' } } });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes theirs and keeps mine at hand', async () => {
    await inConflict();
    fireEvent.click(screen.getByRole('button', { name: 'Use theirs' }));
    expect(headline().value).toBe('Theirs');
    expect(screen.getByText('Mine')).toBeTruthy();
  });

  it('brings both together in the box, in sight of both, and saves what I make of them', async () => {
    const { server } = await inConflict();
    fireEvent.click(screen.getByRole('button', { name: 'Bring the two together' }));
    expect(headline().value).toBe('Mine Theirs');
    expect(document.activeElement).toBe(headline());
    expect([...document.querySelectorAll('mark.app-own-words')].map((mark) => mark.textContent)).toEqual(['marked like this', 'Mine', 'Theirs']);
    type('Both of us');
    await pause(5000);
    expect(server.sent.filter(({ input }) => input)).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Save the merged text' }));
    await pause(0);
    expect(server.sent.at(-1)).toMatchObject({ input: { version: 5, values: { headline: 'Both of us' } } });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('gives me my own text back', async () => {
    await inConflict();
    fireEvent.click(screen.getByRole('button', { name: 'Bring the two together' }));
    fireEvent.click(screen.getByRole('button', { name: 'Go back to my own text' }));
    expect(headline().value).toBe('Mine');
    expect(screen.getByRole('button', { name: 'Keep mine' })).toBeTruthy();
  });
});

describe('Whether the section is complete', () => {
  const answer = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

  it('is asked, need not be answered, and is sent with the text', async () => {
    const { server, onDone } = show(savesIt);
    type('Done');
    answer('Yes');
    fireEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
    await pause(0);
    expect(server.sent).toMatchObject([{ input: { completed: true, values: { headline: 'Done' } } }]);
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('is sent by itself where the text was saved before', async () => {
    const { server, onDone } = show(savesIt);
    answer('No, I’ll come back later');
    fireEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
    await pause(0);
    expect(server.sent).toMatchObject([{ input: { completed: false } }]);
    expect(onDone).toHaveBeenCalledTimes(1);
  });
});
