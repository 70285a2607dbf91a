import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { StepsNaming } from './StepsNaming.js';

const step = (text: string, otherwise: object = {}) => ({ id: text, text, owner: 'NHS', dueOn: '2020-01-01', state: 'OPEN', ...otherwise });
const show = (nextSteps: object[] | null) => render(<StepsNaming place="Stafford Town" update={{ nextSteps } as unknown as Parameters<typeof StepsNaming>[0]['update']} />);

afterEach(cleanup);

describe('the next steps of an update that name a place', () => {
  it('are listed with who does them and how they stand; others are left out', () => {
    show([step('Light the paths of Stafford Town'), step('Ask Stafford Town’s shops', { state: 'DONE' }), step('Write to Burton Urban')]);
    expect(screen.getByRole('row', { name: /Light the paths/ }).textContent).toContain('NHSLate: was due on 1 January 2020');
    expect(screen.getByRole('row', { name: /shops/ }).textContent).toContain('NHSDone');
    expect(screen.queryByText(/Burton/)).toBeNull();
  });

  it('are said to be none, or to be kept to members', () => {
    show([step('Write to Burton Urban')]);
    expect(screen.getByText('No next step of it names Stafford Town.')).toBeTruthy();
    cleanup();
    show(null);
    expect(screen.getByText('Its next steps are kept to members of the group.')).toBeTruthy();
  });
});
