import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Button } from './Button.js';
import { Form } from './Form.js';
import { Radios } from './Radios.js';
import { TextArea } from './TextArea.js';
import { TextField } from './TextField.js';
import type { FieldError } from './field-errors.js';

const nothing = () => undefined;

function show(errors: FieldError[], onSubmit: () => void = nothing) {
  return render(
    <Form onSubmit={onSubmit} errors={errors}>
      <TextField name="owner" label="Owner" hint="A post" value="" onChange={nothing} />
      <TextArea name="reason" label="Reason" value="Too long" onChange={nothing} maxLength={5} />
      <Radios name="ask" legend="Ask" value={null} onChange={nothing} options={[{ value: 'NOTE', label: 'Note' }, { value: 'DECIDE', label: 'Decide' }]} />
      <Button type="submit">Save</Button>
    </Form>,
  );
}

beforeEach(() => {
  document.title = 'Section';
});
afterEach(cleanup);

describe('A form', () => {
  it('without errors shows no summary and hands over what was submitted', () => {
    const onSubmit = jest.fn();
    show([], onSubmit);
    fireEvent.submit(screen.getByRole('button', { name: 'Save' }));
    expect(onSubmit).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('There is a problem')).toBeNull();
  });

  it('with errors gives the summary the focus and says so in the title of the page', () => {
    show([{ path: 'owner', message: 'Enter an owner' }]);
    const summary = screen.getByText('There is a problem').closest('.govuk-error-summary');
    expect(document.activeElement).toBe(summary);
    expect(document.title).toBe('Error: Section');
  });

  it('takes the word from the title again when the errors are gone', () => {
    const { rerender } = show([{ path: 'owner', message: 'Enter an owner' }]);
    rerender(<Form onSubmit={nothing}>Nothing wrong</Form>);
    expect(document.title).toBe('Section');
  });

  it('leads from each line of the summary to its field', () => {
    show([{ path: 'owner', message: 'Enter an owner' }, { path: 'ask', message: 'Choose an ask' }]);
    fireEvent.click(screen.getByRole('link', { name: 'Choose an ask' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Note' }));
    fireEvent.click(screen.getByRole('link', { name: 'Enter an owner' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Owner'));
  });

  it('says at the field the same words as in the summary', () => {
    show([{ path: 'owner', message: 'Enter an owner' }]);
    const field = screen.getByLabelText('Owner');
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['A post', 'Error: Enter an owner']);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('shows an error of the whole form as text, not as a link', () => {
    show([{ path: '', message: 'The service could not be reached' }]);
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText('The service could not be reached').tagName).toBe('LI');
  });

  it('counts what is too much in words', () => {
    show([]);
    expect(screen.getByText('You have 3 characters too many')).toBeTruthy();
  });
});
