import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { MoveButtons } from './MoveButtons.js';

afterEach(cleanup);

/** Two parts in an order that their buttons change, as the plan does once the server has answered. */
function Parts() {
  const [parts, setParts] = useState(['Violence', 'Theft']);
  const onMove = () => {
    setParts([...parts].reverse());
    return Promise.resolve(true);
  };
  return parts.map((name, place) => <MoveButtons key={name} name={name} place={place} of={2} busy={false} onMove={onMove} />);
}

const button = (name: string) => screen.getByRole('button', { name });

describe('The buttons that move a part of a plan', () => {
  it('keep the focus of whoever pressed, also where the part can go no further', async () => {
    render(<Parts />);
    button('Move down Violence').focus();
    fireEvent.click(button('Move down Violence'));
    await waitFor(() => expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Move up Theft', 'Move down Theft', 'Move up Violence', 'Move down Violence']));
    expect(document.activeElement).toBe(button('Move down Violence'));
    expect(button('Move down Violence').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Move down Violence'));
    expect(screen.getAllByRole('button')[0]?.textContent).toBe('Move up Theft');
  });

  it('take no focus for a move that was refused, and are not there for a part that is alone', async () => {
    const onMove = jest.fn((_direction: 'up' | 'down') => Promise.resolve(false));
    const { rerender, container } = render(<MoveButtons name="Theft" place={0} of={2} busy={false} onMove={onMove} />);
    fireEvent.click(button('Move down Theft'));
    await waitFor(() => expect(onMove).toHaveBeenCalledWith('down'));
    rerender(<MoveButtons name="Theft" place={1} of={2} busy={false} onMove={onMove} />);
    expect(document.activeElement).toBe(document.body);
    rerender(<MoveButtons name="Theft" place={0} of={1} busy={false} onMove={onMove} />);
    expect(container.textContent).toBe('');
  });
});
