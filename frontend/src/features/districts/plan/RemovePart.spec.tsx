import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RemovePart } from './RemovePart.js';

afterEach(cleanup);

describe('Removing a part of a plan', () => {
  it('says what has to be done first, and offers no button', () => {
    render(<RemovePart what="objective" blockers={[{ message: '2 actions are for it.' }]} busy={false} onRemove={async () => []} />);
    expect(screen.getByText('2 actions are for it.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove the objective', hidden: true })).toBeNull();
  });

  it('removes it, and says why not where somebody was quicker', async () => {
    const user = userEvent.setup();
    render(<RemovePart what="sub-group" blockers={[]} busy={false} onRemove={async () => [{ path: 'id', message: 'Somebody changed this sub-group in between.' }]} />);
    await user.click(screen.getByText('Remove this sub-group'));
    await user.click(screen.getByRole('button', { name: 'Remove the sub-group' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Somebody changed this sub-group in between.');
  });
});
