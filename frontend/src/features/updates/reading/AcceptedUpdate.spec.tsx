import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { AcceptedUpdate } from './AcceptedUpdate.js';

type Update = Parameters<typeof AcceptedUpdate>[0]['update'];

const empty = {
  form: 'MONITORED', rating: 'AMBER', direction: 'STEADY', assuranceLevel: null, illustrative: false,
  ratingReason: 'Two of three measures are late', headline: 'Burglary is steady', progress: 'Patrols began', concerns: null, nextSteps: null,
  assuranceBoard: null, assuredOn: null, assuranceReason: null, keyMessages: null, escalations: null,
  ask: null, askDetail: null, submittedAt: '2026-11-21T14:02:00Z', submittedByPost: 'Lead for burglary', withheld: [] as string[],
};

function show(update: object) {
  render(<AcceptedUpdate update={{ ...empty, ...update } as unknown as Update} judgedAbove />);
}

const under = (heading: string) => screen.getByRole('heading', { name: heading }).nextElementSibling?.textContent;

afterEach(cleanup);

describe('An accepted update', () => {
  it('says which parts are kept to members and calls none of them empty', () => {
    show({ withheld: ['CONCERNS', 'NEXT_STEPS'] });
    expect(under('Concerns and risks')).toBe('Kept to members of the group');
    expect(under('Next steps')).toBe('Kept to members of the group');
  });

  it('says of an empty part that nothing was said', () => {
    show({ nextSteps: [] });
    expect(under('Concerns and risks')).toBe('Nothing said');
    expect(under('Next steps')).toBe('None given');
  });

  it('says of a next step that nobody settled in time that it is past its day', () => {
    const step = (id: string, dueOn: string, state: string) => ({ id, text: id, owner: 'Police', dueOn, state });
    show({ nextSteps: [step('a', '2020-01-01', 'OPEN'), step('b', '2199-01-01', 'OPEN'), step('c', '2020-01-01', 'DONE')] });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => /Past its day|Still going|Kept/.exec(textContent ?? '')?.[0])).toEqual(['Past its day', 'Still going', 'Kept']);
  });

  it('says so of the escalations of a board too', () => {
    show({ form: 'ASSURANCE', withheld: ['ESCALATIONS'] });
    expect(under('Escalations')).toBe('Kept to members of the group');
    expect(under('Key messages')).toBe('Nothing said');
  });
});
