import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderWithServer } from '../../testing/render-with-server.js';
import { AddAddendumForm } from './AddAddendumForm.js';

function show() {
  const pack = { __typename: 'Pack', id: 'pack-1', viewerCanAddAddendum: true, addenda: [], versions: [] };
  return renderWithServer(<AddAddendumForm packId="pack-1" items={[{ slug: 'fraud', name: 'Fraud' }]} versions={[2, 1]} />, () => ({ data: { addAddendum: pack } }));
}

const write = (text: string) => fireEvent.change(screen.getByLabelText('What is corrected'), { target: { value: text } });
const send = () => fireEvent.click(screen.getByText('Add the addendum'));

afterEach(cleanup);

describe('A correction of a frozen pack', () => {
  it('concerns the whole pack and is open to its readers unless something else is said', async () => {
    const { sent } = show();
    write('Page 2 is page 3.');
    send();
    await waitFor(() => expect(sent).toMatchObject([{ input: { packId: 'pack-1', versionNumber: null, themeSlug: null, text: 'Page 2 is page 3.', membersOnly: false } }]));
  });

  it('names the item it concerns and may be kept to members', async () => {
    const { sent } = show();
    fireEvent.change(screen.getByLabelText('Which item it concerns'), { target: { value: 'fraud' } });
    write('£310,000 should read £301,000.');
    fireEvent.click(screen.getByLabelText('Keep this to members of the group'));
    send();
    await waitFor(() => expect(sent).toMatchObject([{ input: { themeSlug: 'fraud', membersOnly: true } }]));
    expect(await screen.findByText(/is part of the pack/)).toBeTruthy();
  });

  it('asks for the correction where there is none', () => {
    const { sent } = show();
    send();
    expect(screen.getAllByText('Enter the correction').length).toBeGreaterThan(0);
    expect(sent).toHaveLength(0);
  });
});
