import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { renderWithServer } from '../../../testing/render-with-server.js';
import { StatusFields } from './StatusFields.js';
import { EMPTY_DRAFT, fieldText, type UpdateDraft } from './update-draft.js';

const words = [
  { __typename: 'StatusWord', rating: 'GREEN', word: 'On track', meaning: 'Nothing stands in the way' },
  { __typename: 'StatusWord', rating: 'AMBER', word: 'At risk', meaning: 'One thing at least is late' },
];

function show(draft: Partial<UpdateDraft>, before?: Partial<UpdateDraft>) {
  const onChange = jest.fn<(patch: Partial<UpdateDraft>) => void>();
  renderWithServer(
    <StatusFields draft={{ ...EMPTY_DRAFT, ...draft }} before={before && { ...EMPTY_DRAFT, ...before }} onChange={onChange} onLeave={() => undefined} />,
    () => ({ data: { statusScheme: { __typename: 'StatusScheme', version: 2, words } } }),
  );
  return onChange;
}

afterEach(cleanup);

describe('Choosing a status', () => {
  it('offers the words in force with what they mean, and the answer reads as the word that was chosen', async () => {
    const onChange = show({});
    fireEvent.click(await screen.findByRole('radio', { name: 'At risk', description: 'One thing at least is late' }));
    const [patch] = onChange.mock.calls[0] ?? [];
    expect(patch).toMatchObject({ rating: 'AMBER' });
    expect(fieldText({ ...EMPTY_DRAFT, ...patch }, 'rating')).toBe('At risk');
  });

  it('asks why it changed in the words of then and now', async () => {
    show({ rating: 'AMBER', saidRating: { rating: 'AMBER', word: 'At risk' } }, { rating: 'GREEN', saidRating: { rating: 'GREEN', word: 'Green' } });
    expect(await screen.findByText('It was Green: say why it is At risk now. One or two sentences.')).toBeTruthy();
  });
});
