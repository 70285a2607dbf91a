import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { OverviewGroup } from './OverviewGroup.js';

type Group = Parameters<typeof OverviewGroup>[0]['group'];
type Rows = Parameters<typeof OverviewGroup>[0]['rows'];

const received = {
  slug: 'fraud', name: 'Fraud', mode: 'MONITORED', leads: ['A lead, Staffordshire Police'], state: 'ACCEPTED', received: true, missing: null,
  rating: 'AMBER', direction: 'WORSENING', headline: 'Losses to courier fraud rose', ask: 'DECIDE', askDetail: 'Choose one campaign', assuranceLevel: null, assuredOn: null, previousRating: 'GREEN', previousAssuranceLevel: null,
  change: 'Amber, was Green', illustrative: true, strip: '-GA',
};
const missing = { ...received, slug: 'asb', name: 'Anti-social behaviour', state: 'NOT_RECEIVED', received: false, missing: 'No update received; last update 94 days ago', rating: null, direction: null, headline: null, ask: null, askDetail: null, change: 'No update this time', illustrative: false, leads: [] };
const assured = { ...received, slug: 'prevent', name: 'Prevent', mode: 'ASSURED', rating: null, direction: null, assuranceLevel: 'LIMITED', assuredOn: '2026-10-02', ask: null, askDetail: null };

function show(mode: string, rows: object[], hidden = 0) {
  const group = { mode, meaning: 'What it means.', summary: 'One row.' } as unknown as Group;
  render(<MemoryRouter><OverviewGroup group={group} rows={rows as Rows} hidden={hidden} stripDays={['2026-03-12', '2026-06-11', '2026-09-10']} /></MemoryRouter>);
}

const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`) }));

afterEach(cleanup);

describe('A row of the overview', () => {
  it('says the status in a word, its change, the direction, the headline and the ask', () => {
    show('MONITORED', [received]);
    const fraud = row('Fraud');
    expect(fraud.getByText('Amber').className).toContain('govuk-tag--yellow');
    expect(fraud.getByText('Amber, was Green')).toBeTruthy();
    expect(fraud.getByText('Worsening')).toBeTruthy();
    expect(fraud.getByText('Losses to courier fraud rose')).toBeTruthy();
    expect(fraud.getByText('Decide')).toBeTruthy();
    expect(fraud.getByText('Choose one campaign')).toBeTruthy();
    expect(fraud.getByText('Illustrative')).toBeTruthy();
  });

  it('shows a box with a letter for each of the last meetings, and reads them out as one sentence', () => {
    show('MONITORED', [received]);
    const boxes = [...document.querySelectorAll('.app-strip__box')].map((box) => box.textContent);
    expect(boxes).toEqual(['–', 'G', 'A']);
    expect(row('Fraud').getByText('3 meetings from March 2026 to September 2026, the oldest first: no update received, green and amber.')).toBeTruthy();
  });

  it('leads to the theme', () => {
    show('MONITORED', [received]);
    expect(screen.getByRole('link', { name: 'Fraud' }).getAttribute('href')).toBe('/themes/fraud');
  });

  it('says what is absent in words, never with a blank or a nought', () => {
    show('MONITORED', [missing]);
    const asb = row('Anti-social behaviour');
    expect(asb.getByText('Not received')).toBeTruthy();
    expect(asb.getByText('No update received; last update 94 days ago')).toBeTruthy();
    expect(asb.getAllByText('Not known')).toHaveLength(2);
    expect(asb.getByText('Last time: green')).toBeTruthy();
    expect(asb.getByText('Lead not named')).toBeTruthy();
  });

  it('shows of an assured theme the assurance and its day in place of a status', () => {
    show('ASSURED', [assured]);
    const prevent = row('Prevent');
    expect(prevent.getByText('Limited assurance')).toBeTruthy();
    expect(prevent.getByText('2 October 2026')).toBeTruthy();
    expect(prevent.getByText('Nothing asked')).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'Assurance' })).toBeTruthy();
  });

  it('of a theme that nobody asked about says so', () => {
    show('AD_HOC', [{ ...missing, mode: 'AD_HOC', state: null, missing: null }]);
    expect(screen.getByText('Not asked')).toBeTruthy();
    expect(screen.getByText('Nothing was asked for this meeting.')).toBeTruthy();
  });

  it('that was chosen away is counted, so that nobody takes the rest for the whole', () => {
    show('MONITORED', [received], 1);
    expect(screen.getByText('1 row not shown.')).toBeTruthy();
  });

  it('keeps the sentence of a group that has no rows', () => {
    show('AD_HOC', []);
    expect(screen.getByText('What it means. One row.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
