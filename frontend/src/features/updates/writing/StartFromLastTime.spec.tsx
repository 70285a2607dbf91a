import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UpdateSection } from '@csa/shared/update-sections.js';
import { useState } from 'react';
import { StartFromLastTime } from './StartFromLastTime.js';
import { EMPTY_DRAFT, type UpdateDraft } from './update-draft.js';

const before: UpdateDraft = {
  ...EMPTY_DRAFT, rating: 'AMBER', ratingReason: 'Nobody leads', direction: 'STABLE', headline: 'No plan yet', progress: 'A team was named',
  nextSteps: [{ key: 'a', text: 'Meet', owner: 'Team', dueOn: '2026-12-01' }],
};

function Boxes({ section, starts = EMPTY_DRAFT }: { section: UpdateSection; starts?: UpdateDraft }) {
  const [draft, setDraft] = useState(starts);
  const change = (patch: Partial<UpdateDraft>) => setDraft({ ...draft, ...patch });
  return (
    <>
      <StartFromLastTime section={section} draft={draft} before={before} meeting="Meeting of August 2026" onChange={change} />
      <input id="headline" aria-label="Headline" value={draft.headline} onChange={(event) => change({ headline: event.target.value })} />
      <pre>{JSON.stringify([draft.rating, draft.saidRating, draft.headline, draft.progress])}</pre>
    </>
  );
}

const boxes = () => JSON.parse(document.querySelector('pre')?.textContent ?? '') as unknown[];
const button = (name: string) => screen.queryByRole('button', { name });

afterEach(cleanup);

describe('Starting from last time', () => {
  it('says that it was copied, and from which meeting, and leads into the copied text', async () => {
    render(<Boxes section="HEADLINE" />);
    await userEvent.click(screen.getByRole('button', { name: 'Start from last time' }));
    expect(screen.getByRole('status').textContent).toBe('Copied from last time (Meeting of August 2026). It is saved like anything you write: change what is no longer so.');
    expect(boxes().slice(2)).toEqual(['No plan yet', 'A team was named']);
    expect(document.activeElement).toBe(screen.getByLabelText('Headline'));
    expect(button('Start from last time')).toBeNull();
  });

  it('can be undone, and done again', async () => {
    render(<Boxes section="HEADLINE" />);
    await userEvent.click(screen.getByRole('button', { name: 'Start from last time' }));
    await userEvent.click(screen.getByRole('button', { name: 'Put back what was here' }));
    expect(boxes().slice(2)).toEqual(['', '']);
    expect(screen.getByRole('status').textContent).toBe('What was here is back.');
    expect([button('Put back what was here'), button('Start from last time')]).toEqual([null, expect.anything()]);
  });

  it('offers no undo any more once a word was changed, so that nothing written is lost', async () => {
    render(<Boxes section="HEADLINE" />);
    await userEvent.click(screen.getByRole('button', { name: 'Start from last time' }));
    await userEvent.type(screen.getByLabelText('Headline'), ' this year');
    expect([button('Put back what was here'), button('Start from last time')]).toEqual([null, null]);
    expect(boxes()[2]).toBe('No plan yet this year');
  });

  it('copies a status in the word that it is given in now', async () => {
    render(<Boxes section="STATUS" />);
    await userEvent.click(screen.getByRole('button', { name: 'Start from last time' }));
    expect(boxes().slice(0, 2)).toEqual(['AMBER', { rating: 'AMBER', word: 'Amber' }]);
  });

  it('says why next steps are not copied', () => {
    render(<Boxes section="NEXT_STEPS" />);
    expect(screen.getByText(/^Last time’s next steps are not copied: those that are still open come back by themselves/)).toBeTruthy();
    expect(button('Start from last time')).toBeNull();
  });
});
