import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { DayField } from './DayField.js';

function Held({ start, error }: { start: string; error?: string }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <DayField name="dueOn" legend="Due on" value={value} onChange={setValue} error={error} />
      <output>{value}</output>
      <button type="button" onClick={() => setValue('2027-01-05')}>
        Take the other day
      </button>
    </>
  );
}

const type = (label: string, text: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
const held = () => screen.getByRole('status').textContent;

afterEach(cleanup);

describe('A day in three boxes', () => {
  it('becomes one day, whatever zeros were typed', () => {
    render(<Held start="" />);
    type('Day', '7');
    type('Month', '03');
    type('Year', '2026');
    expect(held()).toBe('2026-03-07');
    expect(screen.getByLabelText<HTMLInputElement>('Month').value).toBe('03');
  });

  it('shows a stored day without its zeros', () => {
    render(<Held start="2026-03-07" />);
    expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('7');
    expect(screen.getByLabelText<HTMLInputElement>('Month').value).toBe('3');
  });

  it('keeps a day that does not exist as it was typed', () => {
    render(<Held start="2026-02-28" />);
    type('Day', '30');
    expect(held()).toBe('2026-02-30');
  });

  it('is empty again when all boxes are', () => {
    render(<Held start="2026-02-28" />);
    type('Day', '');
    type('Month', '');
    type('Year', '');
    expect(held()).toBe('');
  });

  it('follows a day that was set elsewhere', () => {
    render(<Held start="2026-03-07" />);
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByLabelText<HTMLInputElement>('Year').value).toBe('2027');
  });

  it('names the group and its error together', () => {
    render(<Held start="" error="Enter a due date" />);
    const group = screen.getByRole('group', { name: 'Due on' });
    expect(group.getAttribute('aria-describedby')).toBe('dueOn-error');
    expect(document.getElementById('dueOn')).toBe(screen.getByLabelText('Day'));
  });
});
