import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { renderWithServer } from '../../testing/render-with-server.js';
import type { AuditWanted } from './AuditFilterForm.js';
import { AuditTrailPage } from './AuditTrailPage.js';

type Query = Parameters<typeof AuditTrailPage>[0]['query'];

const EVERYTHING: AuditWanted = { words: '', kind: '', thing: '', person: '', from: '', until: '' };
const entry = {
  id: 'entry-1', at: '2026-06-30T23:30:00.000Z', who: 'Coordinator', forPost: null, did: 'Accepted', kind: 'update-request', thingId: 'thing-1', thing: 'the update on Fraud',
  page: 'THEME', pageKey: 'fraud', notShown: null, changes: [] as object[],
};

function show(entries: object[], wanted: Partial<AuditWanted> = {}, next: string | null = null, open: object[] = []) {
  const onWanted = jest.fn();
  const query = { auditKinds: [{ kind: 'meeting', words: 'Meeting' }], accounts: [{ id: 'account-1', name: 'Kim Example' }], auditTrail: { entries, next, open } } as unknown as Query;
  renderWithServer(
    <AuditTrailPage query={query} wanted={{ ...EVERYTHING, ...wanted }} onWanted={onWanted} addressBeyond={(id) => `/administration/audit?beyond=${id}`} />,
    () => ({ data: null }),
  );
  return onWanted;
}

const find = () => fireEvent.submit(screen.getByRole('form', { name: 'Find entries', hidden: true }));

afterEach(cleanup);

describe('The audit trail', () => {
  it('says what happened, who did it and when, and leads to the thing', () => {
    show([entry]);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Accepted: the update on Fraud');
    expect(screen.getByText('Coordinator, 1 July 2026 at 00:30')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open its page the update on Fraud' }).getAttribute('href')).toBe('/themes/fraud');
    expect(screen.getByRole('link', { name: 'All about it the update on Fraud' }).getAttribute('href')).toBe('/administration/audit?kind=update-request&thing=thing-1');
  });

  it('names the post for which somebody else did it', () => {
    show([{ ...entry, forPost: 'Lead officer for Prevent' }]);
    expect(screen.getByText('Coordinator, for Lead officer for Prevent, 1 July 2026 at 00:30')).toBeTruthy();
  });

  it('shows what was before and after, and writes out that nothing was', () => {
    show([{ ...entry, changes: [{ field: 'Venue', before: '', after: 'County Buildings' }] }]);
    const table = screen.getByRole('table', { hidden: true });
    expect(within(table).getAllByRole('cell', { hidden: true }).map((cell) => cell.textContent)).toEqual(expect.arrayContaining([expect.stringContaining('Nothing'), expect.stringContaining('County Buildings')]));
    expect(screen.getByText('What changed (1)')).toBeTruthy();
  });

  it('says what is not shown instead of leaving a gap', () => {
    show([{ ...entry, notShown: 'The words are kept to members of the group.' }]);
    expect(screen.getByText('The words are kept to members of the group.')).toBeTruthy();
  });

  it('says who is still writing, and where', () => {
    show([entry], {}, null, [{ who: 'Lead officer for Prevent', forPost: null, part: 'Headline and progress', thing: 'the update on Prevent', page: null, pageKey: null, since: '2026-01-05T10:04:00.000Z', lastSaved: '2026-01-05T10:09:00.000Z' }]);
    expect(screen.getByRole('listitem').textContent).toBe('Headline and progress, the update on Prevent: Lead officer for Prevent, still writing, since 5 January 2026 at 10:04, last saved at 10:09');
    cleanup();
    show([entry]);
    expect(screen.queryByText('Being written now')).toBeNull();
  });

  it('says when nothing matches, and keeps the search open to change it', () => {
    show([], { words: 'no such thing' });
    expect(screen.getByText('Nothing was written down that matches.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('About').value).toBe('no such thing');
    expect(screen.getByLabelText('About').closest('details')?.open).toBe(true);
  });

  it('shows a whole page of entries and leads to older ones where there are any', () => {
    show(Array.from({ length: 50 }, (_, index) => ({ ...entry, id: `entry-${index}` })), {}, 'entry-49');
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(50);
    expect(screen.getByRole('link', { name: 'Older entries' }).getAttribute('href')).toBe('/administration/audit?beyond=entry-49');
    cleanup();
    show([entry]);
    expect(screen.queryByRole('link', { name: 'Older entries' })).toBeNull();
  });

  it('refuses days that do not exist before it looks', () => {
    const onWanted = show([entry], { from: '2026-02-31', until: '2026-02-32' });
    find();
    for (const words of ['The first day must be a real date', 'The last day must be a real date']) expect(screen.getByRole('link', { name: words })).toBeTruthy();
    expect(onWanted).not.toHaveBeenCalled();
  });

  it('looks for what is asked, by words, person and days', () => {
    const onWanted = show([entry], { from: '2026-02-01' });
    fireEvent.change(screen.getByLabelText('About'), { target: { value: 'fraud' } });
    fireEvent.change(screen.getByLabelText('Done by'), { target: { value: 'account-1' } });
    find();
    expect(onWanted).toHaveBeenCalledWith({ ...EVERYTHING, words: 'fraud', person: 'account-1', from: '2026-02-01' });
  });

  it('looks beyond the one thing that a link led to once another kind is chosen', () => {
    const onWanted = show([entry], { kind: 'update-request', thing: 'thing-1' });
    fireEvent.change(screen.getByLabelText('Kind of thing'), { target: { value: 'meeting' } });
    find();
    expect(onWanted).toHaveBeenCalledWith({ ...EVERYTHING, kind: 'meeting' });
  });
});
