import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Button } from './Button.js';

afterEach(cleanup);

describe('A button', () => {
  it('does its work when pressed', () => {
    const onClick = jest.fn();
    render(<Button onClick={onClick}>Freeze the pack</Button>);
    fireEvent.click(screen.getByRole('button', { name: 'Freeze the pack' }));
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it('takes no second press while it is busy', () => {
    const onClick = jest.fn();
    render(<Button busy onClick={onClick}>Freeze the pack</Button>);
    fireEvent.click(screen.getByRole('button', { name: 'Freeze the pack' }));
    expect(onClick).not.toHaveBeenCalled();
  });
});
