import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderWithServer } from '../../testing/render-with-server.js';
import { EnterExtentForm } from './EnterExtentForm.js';

type Choices = Parameters<typeof EnterExtentForm>[0]['choices'];

afterEach(cleanup);

const choice = (letter: string, otherwise: object = {}) => ({ code: `E0199010${letter}`, name: `Stafford 001${letter}`, ward: 'Forest', wardCode: 'E05990101', wardYear: 2024, takenBy: null, ...otherwise });
const CHOICES = [choice('A'), choice('B', { ward: 'Coton', wardCode: 'E05990102' }), choice('C', { takenBy: 'Stafford South' })];

/** What was sent to the service, and how often it was done. */
function show(choices: readonly object[] = CHOICES) {
  let done = 0;
  const { sent } = renderWithServer(
    <EnterExtentForm slug="stafford-town" name="Stafford Town" district="Stafford" latest={null} choices={choices as unknown as Choices} onDone={() => { done += 1; }} />,
    () => ({ data: { enterExtent: { __typename: 'PrecisionArea', id: '1' } } }),
  );
  return { sent, done: () => done };
}
const fillIn = () => {
  for (const [label, value] of [['Day', '1'], ['Month', '4'], ['Year', '2023']] as const) fireEvent.change(screen.getByLabelText(label), { target: { value } });
  fireEvent.change(screen.getByLabelText(/^Why these small areas/), { target: { value: 'The town centre' } });
};
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Enter these small areas' }));

describe('The form for the small areas of a precision area', () => {
  it('says what is missing before anything is sent', () => {
    const { sent } = show();
    submit();
    expect(screen.getByRole('alert').textContent).toContain('Choose at least one small area');
    expect(screen.getByRole('alert').textContent).toContain('Enter the day from which this holds');
    expect(sent).toEqual([]);
  });

  it('narrows the list without losing what is chosen, and sends the codes', async () => {
    const { sent, done } = show();
    fireEvent.click(screen.getByLabelText('Stafford 001A (E0199010A)'));
    fireEvent.change(screen.getByLabelText(/^Show those/), { target: { value: 'Coton' } });
    expect(screen.queryByLabelText('Stafford 001C (E0199010C)')).toBeNull();
    expect(screen.getByText('1 small area chosen of 3')).toBeTruthy();
    fillIn();
    submit();
    await waitFor(() => expect(done()).toBe(1));
    expect(sent).toMatchObject([{ input: { precisionArea: 'stafford-town', from: '2023-04-01', smallAreas: ['E0199010A'], wards: null, boundary: null, seen: null } }]);
  });

  it('lists wards with their year, and what has an area already', async () => {
    const { sent } = show();
    expect(screen.getByText('Forest, ward of 2024 · already in Stafford South')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Whole wards'));
    fireEvent.click(screen.getByLabelText('Forest'));
    expect(screen.getByText('Ward of 2024, E05990101 · 2 small areas')).toBeTruthy();
    fillIn();
    submit();
    await waitFor(() => expect(sent).toMatchObject([{ input: { wards: ['E05990101'], smallAreas: null } }]));
  });

  it('says what to import where no small areas are known', () => {
    show([]);
    expect(screen.getByText('No small areas of Stafford are known')).toBeTruthy();
  });
});
