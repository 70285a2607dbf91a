import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { NextStepsEditor } from './NextStepsEditor.js';
import type { StepDraft } from './update-draft.js';

const steps: StepDraft[] = [
  { key: 'a', text: 'Write to all landlords', owner: 'Housing lead', dueOn: '2026-12-01' },
  { key: 'b', text: 'Meet the contractor', owner: 'Area manager', dueOn: '' },
];

function Editor({ from, onSteps }: { from: StepDraft[]; onSteps: (steps: StepDraft[]) => void }) {
  const [rows, setRows] = useState(from);
  return <NextStepsEditor steps={rows} onChange={(next) => { setRows(next); onSteps(next); }} onLeave={() => undefined} />;
}

function show(from: StepDraft[]) {
  const onSteps = jest.fn<(steps: StepDraft[]) => void>();
  render(<Editor from={from} onSteps={onSteps} />);
  return { user: userEvent.setup(), last: () => onSteps.mock.calls.at(-1)?.[0] };
}

const boxes = () => screen.getAllByLabelText('What will be done');

afterEach(cleanup);

describe('Next steps', () => {
  it('offers an empty row to begin with', () => {
    show([]);
    expect(boxes()).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /Remove/ })).toBeNull();
  });

  it('leads into the row that was added, by keyboard alone', async () => {
    const { user } = show(steps);
    screen.getByRole('button', { name: 'Add another step' }).focus();
    await user.keyboard('{Enter}');
    expect(boxes()).toHaveLength(3);
    expect(document.activeElement).toBe(boxes()[2]);
    expect(screen.getByText('Step 3 added').getAttribute('role')).toBe('status');
  });

  it('removes the row it names and leads to the one in its place', async () => {
    const { user, last } = show(steps);
    await user.click(screen.getByRole('button', { name: 'Remove step 1' }));
    expect(last()?.map(({ text }) => text)).toEqual(['Meet the contractor']);
    expect(document.activeElement).toBe(boxes()[0]);
  });

  it('writes the day of a row as one day', async () => {
    const { user, last } = show([{ key: 'a', text: 'Report back', owner: 'Chair', dueOn: '' }]);
    await user.type(screen.getByLabelText('Day'), '3');
    await user.type(screen.getByLabelText('Month'), '12');
    await user.type(screen.getByLabelText('Year'), '2026');
    expect(last()?.[0]?.dueOn).toBe('2026-12-03');
  });
});
