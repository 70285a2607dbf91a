import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderWithServer } from '../../testing/render-with-server.js';
import { EnterExtentForm } from './EnterExtentForm.js';

type Choices = Parameters<typeof EnterExtentForm>[0]['choices'];

/** What comes from the address of shapes; nothing yet where it is empty. */
let boundaries: object | null;
const realFetch = globalThis.fetch;
beforeEach(() => {
  boundaries = null;
  globalThis.fetch = () => (boundaries ? Promise.resolve(new Response(JSON.stringify(boundaries))) : new Promise(() => {}));
});
afterEach(() => {
  cleanup();
  globalThis.fetch = realFetch;
});

/** Three squares beside each other from west to east. */
const SQUARES = {
  type: 'Topology', bbox: [-2, 52, 1, 53], transform: { scale: [1, 1], translate: [-2, 52] }, arcs: ['A', 'B', 'C'].map((_, place) => [[place, 0], [0, 1], [1, 0], [0, -1], [-1, 0]]),
  objects: { areas: { type: 'GeometryCollection', geometries: ['A', 'B', 'C'].map((letter, place) => ({ type: 'Polygon', arcs: [[place]], properties: { code: `E0199010${letter}`, district: 'E07000197' } })) } },
};

const choice = (letter: string, otherwise: object = {}) => ({ code: `E0199010${letter}`, name: `Stafford 001${letter}`, ward: 'Forest', wardCode: 'E05990101', wardYear: 2024, takenBy: null, ...otherwise });
const CHOICES = [choice('A'), choice('B', { ward: 'Coton', wardCode: 'E05990102' }), choice('C', { takenBy: 'Stafford South' })];

/** What was sent to the service, and how often it was done. */
function show(choices: readonly object[] = CHOICES) {
  let done = 0;
  const { sent } = renderWithServer(
    <EnterExtentForm slug="stafford-town" name="Stafford Town" district={{ name: 'Stafford', gssCode: 'E07000197' }} latest={null} choices={choices as unknown as Choices} onDone={() => { done += 1; }} />,
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

  it('is a map, too, where boundaries are known: what is chosen or looked at there is so in the list, by pointer and by keyboard, and what another area has cannot be', async () => {
    boundaries = SQUARES;
    const { sent } = show();
    const map = await screen.findByRole('listbox', { name: /^Small areas of Stafford for Stafford Town/ });
    const option = (letter: string) => within(map).getByRole('option', { name: new RegExp(`^Stafford 001${letter}`) });
    const box = (letter: string) => screen.getByLabelText<HTMLInputElement>(`Stafford 001${letter} (E0199010${letter})`);
    expect(within(map).getAllByRole('option').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    fireEvent.click(option('A'));
    expect([box('A').checked, option('A').getAttribute('aria-selected')]).toEqual([true, 'true']);
    fireEvent.keyDown(map, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(option('B'));
    fireEvent.keyDown(map, { key: ' ' });
    fireEvent.keyDown(map, { key: 'ArrowRight' });
    fireEvent.keyDown(map, { key: ' ' });
    fireEvent.click(option('C'));
    expect([box('B').checked, box('C').checked, box('C').disabled, option('C').getAttribute('aria-disabled')]).toEqual([true, false, true, 'true']);
    expect(screen.getByText(/already in Stafford South: cannot be chosen/, { selector: 'p *' })).toBeTruthy();
    fireEvent.click(box('A'));
    expect(option('A').getAttribute('aria-selected')).toBe('false');
    fireEvent.focus(box('A'));
    expect(document.querySelector('.app-map__reading')!.textContent).toBe('Stafford 001A, Forest, ward of 2024: not chosen');
    fillIn();
    submit();
    await waitFor(() => expect(sent).toMatchObject([{ input: { smallAreas: ['E0199010B'] } }]));
  });

  it('has the list alone without boundaries, and says who can import them', async () => {
    boundaries = { type: 'Topology', arcs: [], objects: { areas: { type: 'GeometryCollection', geometries: [] } } };
    show();
    expect(await screen.findByText(/boundaries of the small areas of Stafford have not been imported.*An analyst can import them/)).toBeTruthy();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('offers what another area has only until a day from that day on', () => {
    show([choice('A', { takenBy: 'Stafford South', takenUntil: '2023-04-01' })]);
    expect(screen.getByText('Forest, ward of 2024 · already in Stafford South until 1 April 2023')).toBeTruthy();
    const box = screen.getByLabelText<HTMLInputElement>('Stafford 001A (E0199010A)');
    expect(box.disabled).toBe(true);
    fillIn();
    expect(box.disabled).toBe(false);
  });

  it('says what to import where no small areas are known', () => {
    show([]);
    expect(screen.getByText('No small areas of Stafford are known')).toBeTruthy();
  });
});
