import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderWithServer, type Answer } from '../../testing/render-with-server.js';
import { AppointHolderForm } from './AppointHolderForm.js';

function show(answer: Answer) {
  const onDone = jest.fn();
  const server = renderWithServer(<AppointHolderForm postId="p1" replaces="Somebody Before" onDone={onDone} />, answer);
  return { onDone, server };
}

const name = (text: string) => fireEvent.change(screen.getByLabelText('Full name'), { target: { value: text } });
const press = () => fireEvent.submit(screen.getByRole('form', { name: 'Name a post-holder' }));

afterEach(cleanup);

describe('Naming a post-holder', () => {
  it('asks for a name before it asks the server', () => {
    const { server } = show(() => ({}));
    press();
    expect(screen.getByRole('link', { name: 'Enter the full name of the post-holder' })).toBeTruthy();
    expect(server.sent).toHaveLength(0);
  });

  it('refuses a day that does not exist', () => {
    show(() => ({}));
    name('A Person');
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '40' } });
    press();
    expect(screen.getByRole('link', { name: 'The day from which the post is held must be a real date' })).toBeTruthy();
  });

  it('tells whom it replaces, sends the name and says what was done', async () => {
    const { onDone, server } = show(() => ({ data: { appointPostHolder: { __typename: 'Post', id: 'p1' } } }));
    expect(screen.getByText(/Somebody Before holds it until the day before/)).toBeTruthy();
    name(' A Person ');
    press();
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('A Person is named as post-holder'));
    expect(server.sent[0]?.input).toMatchObject({ postId: 'p1', personName: 'A Person' });
  });

  it('puts what the server refuses at its field', async () => {
    show(() => ({ data: null, errors: [{ message: 'No', extensions: { code: 'INVALID_INPUT', fields: [{ path: 'from', message: 'The day is before the last post-holder came' }] } }] }));
    name('A Person');
    press();
    const link = await screen.findByRole('link', { name: 'The day is before the last post-holder came' });
    fireEvent.click(link);
    expect(document.activeElement).toBe(screen.getByLabelText('Day'));
  });

  it('says when you may not do it', async () => {
    show(() => ({ data: null, errors: [{ message: 'No', extensions: { code: 'FORBIDDEN' } }] }));
    name('A Person');
    press();
    expect(await screen.findByText('You do not have access to do this. Ask the coordinator who can.')).toBeTruthy();
  });
});
