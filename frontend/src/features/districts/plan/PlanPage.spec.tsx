import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { renderWithServer } from '../../../testing/render-with-server.js';
import { PlanPage } from './PlanPage.js';

type Masked = Parameters<typeof PlanPage>[0]['plan'];

const ACTION = {
  plan: { id: 'plan-1', year: 2026, illustrative: false, district: { id: 'd-1', slug: 'stafford', name: 'Stafford' } },
  id: 'action-1', objectiveId: 'objective-1', text: 'Offer the workshop', owner: 'NHS', dueOn: '2020-01-01', state: 'OPEN', partners: [{ id: 'org-1', name: 'Police' }],
  priorities: [{ id: 'p-1', slug: 'asb', name: 'Anti-social behaviour' }, { id: 'p-2', slug: 'fraud', name: 'Fraud' }],
  precisionAreas: [{ id: 'a-1', name: 'Stafford Town', validUntil: null }, { id: 'a-2', name: 'Stafford South', validUntil: '2020-05-01' }], notes: [{ id: 'note-1', notedOn: '2020-02-01', text: 'Two schools have asked' }],
};
const PLAN = {
  id: 'plan-1', year: 2026, illustrative: false, actions: [ACTION, { ...ACTION, id: 'action-2', objectiveId: null, text: 'Walk round', state: 'DONE', notes: [], partners: [], priorities: [], precisionAreas: [] }],
  subGroups: [{ id: 'group-1', name: 'Violence group', responsibilities: 'Overseeing', objectives: [{ id: 'objective-1', text: 'Fewer knives', target: null }] }],
};
/** @param standing the sub-groups as they stand on the server, where parts are moved */
const show = (plan: object, viewerCanKeep: boolean, standing: string[] = []) => renderWithServer(<PlanPage plan={plan as unknown as Masked} districtSlug="stafford" viewerCanKeep={viewerCanKeep} onOutdated={() => undefined} />, ({ input }) => {
  const others = standing.filter((id) => id !== input?.['id']);
  const is = input?.['before'] === null ? others.length : others.indexOf(String(input?.['before']));
  standing = [...others.slice(0, is), String(input?.['id']), ...others.slice(is)];
  return { data: { plan: { __typename: 'DistrictPlan', id: 'plan-1', subGroups: standing.map((id) => ({ __typename: 'PlanSubGroup', id, objectives: [] })) } } };
});

afterEach(cleanup);

describe('The plan of a district', () => {
  it('shows each action under its objective: who, with whom, how late, how far, and every priority that it serves', () => {
    show(PLAN, false);
    const row = screen.getByRole('row', { name: /Offer the workshop/ }).textContent;
    for (const said of ['NHS', 'with Police', 'Late: was due on 1 January 2020', '1 February 2020: Two schools have asked', 'Anti-social behaviour; Fraud', 'For Stafford Town; Stafford South (no precision area since 1 May 2020)']) expect(row).toContain(said);
    expect(screen.getByText(/Target: none is set/)).toBeTruthy();
    expect(screen.getByRole('row', { name: /Walk round/ }).textContent).toContain('DoneNo progress noted yet');
    expect(screen.queryByRole('link', { name: 'Add an action' })).toBeNull();
  });

  it('moves a part before the one above it or the one after next, and says where it stands then', async () => {
    const groups = ['Violence', 'Theft', 'Places'].map((name) => ({ id: name, name, responsibilities: 'Overseeing', objectives: [] }));
    const { sent } = show({ ...PLAN, subGroups: groups, actions: [] }, true, ['Violence', 'Theft', 'Places']);
    fireEvent.click(screen.getByRole('button', { name: 'Move down Violence' }));
    expect(await screen.findByText('Violence is now 2 of 3')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Move down Theft' }));
    expect(await screen.findByText('Theft is now 3 of 3')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Move up Places' }));
    expect(await screen.findByText('Places is now 2 of 3')).toBeTruthy();
    expect(sent.map(({ input }) => input)).toEqual([{ id: 'Violence', before: 'Places' }, { id: 'Theft', before: null }, { id: 'Places', before: 'Theft' }]);
    cleanup();
    show({ ...PLAN, subGroups: groups, actions: [] }, false);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says where a part stands on the server, also where somebody else has put others in another order meanwhile', async () => {
    const groups = ['Violence', 'Theft', 'Places'].map((name) => ({ id: name, name, responsibilities: 'Overseeing', objectives: [] }));
    show({ ...PLAN, subGroups: groups, actions: [] }, true, ['Places', 'Violence', 'Theft']);
    fireEvent.click(screen.getByRole('button', { name: 'Move down Violence' }));
    expect(await screen.findByText('Violence is now 1 of 3')).toBeTruthy();
  });

  it('says what will be here while nothing is, and offers to add it to those who may', () => {
    show({ ...PLAN, subGroups: [], actions: [] }, true);
    expect(screen.getByText('Nothing is in this plan yet')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Add a sub-group' }).getAttribute('href')).toBe('/districts/stafford/plan/2026/sub-group');
  });
});
