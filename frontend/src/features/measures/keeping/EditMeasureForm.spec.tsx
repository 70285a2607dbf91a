import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { type Answer, renderWithServer } from '../../../testing/render-with-server.js';
import { EditMeasureForm } from './EditMeasureForm.js';

type Masked = Parameters<typeof EditMeasureForm>[0]['measure'];

const MEASURE = {
  __typename: 'Measure', slug: 'referrals', version: 3, shape: 'COUNT', name: 'Referrals', definition: 'Referrals to the service', counted: 'Each', notCounted: 'Others', caution: null, unit: 'referrals',
  publisher: 'The service', licence: 'Shared', sourceUrl: null, direction: 'NEUTRAL', directionReason: 'Trust', kind: 'CONTEXTUAL', denominator: 'NONE', smallestLevel: 'DISTRICT',
  suppressionClass: 'SENSITIVE', releaseApprovedBy: null, releaseUntil: null, owner: null, lagDays: 30, trendLength: 6, screening: true,
};
const WARNING = 'This shows figures that are kept back today. Say that this is meant, and why.';

function show(answer: Answer) {
  const onSaved = jest.fn();
  const server = renderWithServer(<EditMeasureForm measure={MEASURE as unknown as Masked} posts={[]} onSaved={onSaved} onTheirs={() => undefined} />, answer);
  return { onSaved, server };
}

const press = () => fireEvent.submit(screen.getByRole('form', { name: 'Change the measure' }));
const saved = { data: { editMeasure: { __typename: 'Measure', slug: 'referrals', version: 4 } } };

afterEach(cleanup);

describe('Changing what is said of a measure', () => {
  it('sends every field and nothing that came beside them', async () => {
    const { onSaved, server } = show(() => saved);
    fireEvent.change(screen.getByLabelText('Unit'), { target: { value: 'people' } });
    press();
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    const { __typename, shape, owner, ...words } = MEASURE;
    expect([__typename, shape, owner]).toEqual(['Measure', 'COUNT', null]);
    expect(server.sent[0]?.input).toEqual({ ...words, unit: 'people', ownerId: null, loosens: false, looseningReason: null });
  });

  it('asks for what readers have to know before it asks the server', () => {
    const { server } = show(() => saved);
    fireEvent.change(screen.getByLabelText('Definition'), { target: { value: ' ' } });
    press();
    expect(screen.getByRole('link', { name: 'Say in plain words what it is' })).toBeTruthy();
    expect(server.sent).toHaveLength(0);
  });

  it('warns in words where figures that are kept back would be shown, and sends the reason', async () => {
    const refusal = { data: null, errors: [{ message: 'No', extensions: { code: 'INVALID_INPUT', fields: [{ path: 'loosens', message: WARNING }] } }] };
    const { onSaved, server } = show(({ input }) => (input?.['loosens'] === true ? saved : refusal));
    fireEvent.click(screen.getByLabelText('Partner'));
    press();
    fireEvent.click(await screen.findByLabelText('Show these figures from now on'));
    expect(screen.getAllByText(WARNING).length).toBeGreaterThan(1);
    fireEvent.change(screen.getByLabelText('Why they may be shown now, and who says so'), { target: { value: 'The board agreed' } });
    press();
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    expect(server.sent[1]?.input).toMatchObject({ suppressionClass: 'PARTNER', loosens: true, looseningReason: 'The board agreed' });
  });

  it('shows both texts where somebody else saved first', async () => {
    const text = (said: string) => [{ field: 'unit', label: 'Unit', text: said }];
    show(() => ({ data: { editMeasure: { __typename: 'EditConflict', version: 4, message: 'Look at both.', savedBy: 'Robin', theirs: text('cases'), yours: text('people') } } }));
    press();
    expect(await screen.findByRole('heading', { name: 'Robin changed this measure' })).toBeTruthy();
    expect(screen.getByRole('cell', { name: 'cases' })).toBeTruthy();
  });
});
