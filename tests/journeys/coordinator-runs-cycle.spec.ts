import { REQUEST_STATE_WORDS } from '@csa/shared/words.js';
import type { Browser, Page } from '@playwright/test';
import { assured, freeDay, givenAccepted, givenFrozenPack, givenOpenCall, givenSubmitted, givenWritten, monitored } from './support/given.js';
import { idOf } from './support/given-readers.js';
import { goTo, type Hand, handOf, signIn, type Way, WAYS, writeDay } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';
import type { TrialServer } from './support/trial-server.js';

const ON_PROGRESS = 'Which months is this about?';
const COMMENT = 'Say how many people lost money, and how much.';

for (const way of WAYS) {
  test(`The coordinator takes a cycle from its call to a frozen pack, with updates missing, ${way}`, async ({ page, hand, browser, server }) => {
    test.setTimeout(180_000);
    const before = await givenOpenCall(server);
    await givenAccepted(server, 'lead-prevent', idOf(before, 'prevent'), assured());
    await givenFrozenPack(server, before.meetingId);
    const call = await givenOpenCall(server);
    await givenSubmitted(server, 'lead-asb', idOf(call, 'asb'), monitored());
    await givenSubmitted(server, 'lead-fraud', idOf(call, 'fraud'), monitored({ headline: 'Fewer people lost money to callers.' }));

    await signIn(page, hand, server, 'coordinator');
    await goToTracker(page, hand, call.meetingId);
    const row = (theme: string) => page.getByRole('row', { name: theme });
    const done = page.getByRole('alert').filter({ hasText: 'Success' });
    await expect(page.getByText('Before you can freeze the pack')).toBeVisible();
    await look(page, 'tracker');

    await test.step('accepts one from the tracker', async () => {
      await openMenu(page, hand, 'Anti-social behaviour');
      await hand.press(page.getByRole('button', { name: 'Accept the update on Anti-social behaviour' }));
      await expect(done).toContainText('The update on Anti-social behaviour is accepted.');
      await expect(row('Anti-social behaviour')).toContainText(REQUEST_STATE_WORDS.ACCEPTED);
    });

    await test.step('returns one with a comment on the whole, which may not be empty, and one on a section', async () => {
      await openMenu(page, hand, 'Fraud');
      await look(page, 'tracker-menu');
      await hand.press(page.getByRole('link', { name: 'Return with comments the update on Fraud' }));
      await look(page, 'review');
      await hand.press(page.getByRole('button', { name: 'Return the update' }));
      await expect(page.locator('.govuk-error-summary')).toContainText('Say what has to be changed');
      await hand.write(page.getByLabel('What has to be changed'), COMMENT);
      await hand.write(page.getByLabel('Write the headline and progress'), ON_PROGRESS);
      await hand.press(page.getByRole('button', { name: 'Return the update' }));
      await expect(done).toContainText('The update on Fraud is returned.');
      await expect(row('Fraud')).toContainText(REQUEST_STATE_WORDS.RETURNED);
    });

    await test.step('the lead revises it and submits again', () => revise(browser, server, way, idOf(call, 'fraud')));

    await test.step('accepts what came back', async () => {
      await page.reload();
      await hand.press(page.getByRole('link', { name: 'Open the update on Fraud' }));
      await expect(page.getByRole('region', { name: 'This update' }).getByText('214 people lost £310,000.')).toBeVisible();
      await hand.press(page.getByRole('button', { name: 'Accept the update on Fraud' }));
      await expect(done).toContainText('The update on Fraud is accepted.');
    });

    await test.step('gives one lead a later day, which the lead is told', async () => {
      await openMenu(page, hand, 'Domestic abuse');
      await hand.press(page.getByRole('link', { name: 'Give a later day for the update on Domestic abuse' }));
      await hand.press(page.getByRole('button', { name: 'Give the later day' }));
      await expect(page.locator('.govuk-error-summary')).toContainText('Enter the new day');
      await writeDay(hand, page.getByRole('group', { name: 'New day' }), await freezeDay(server, call.meetingId));
      await hand.write(page.getByLabel('Reason', { exact: true }), 'The board meets a week later than usual.');
      await look(page, 'review-extend');
      await hand.press(page.getByRole('button', { name: 'Give the later day' }));
      await expect(done).toContainText('The update on Domestic abuse is now due on');
      await expect(row('Domestic abuse')).toContainText('a later day than the others');
    });

    await test.step('submits for a lead what came by e-mail', async () => {
      await givenWritten(server, 'coordinator', idOf(call, 'community-cohesion'), monitored());
      await openMenu(page, hand, 'Community cohesion');
      await hand.press(page.getByRole('link', { name: 'Write for the lead the update on Community cohesion' }));
      await expect(page.getByText('You are writing on behalf of the lead officer')).toBeVisible();
      await look(page, 'on-behalf');
      await hand.press(page.getByRole('link', { name: 'Check your answers' }));
      await hand.press(page.getByRole('button', { name: 'Submit update for Community cohesion on their behalf' }));
      await expect(page.locator('.govuk-error-summary')).toContainText('Say how it reached you');
      await hand.choose(page.getByRole('radio', { name: 'By e-mail' }));
      await hand.write(page.getByLabel('How and when did they agree to it?'), 'Agreed to the whole text by e-mail this morning.');
      await look(page, 'on-behalf-check');
      await hand.press(page.getByRole('button', { name: 'Submit update for Community cohesion on their behalf' }));
      await expect(done).toContainText('The update on Community cohesion is submitted on the lead’s behalf.');
    });

    await test.step('reads it and accepts it among several', async () => {
      await hand.press(page.getByRole('link', { name: 'Accept several at once' }));
      await hand.press(page.locator('summary').filter({ hasText: 'Read the update on Community cohesion' }));
      await expect(page.getByText(/the coordinator on behalf of .*, received by e-mail/)).toBeVisible();
      await hand.tick(page.getByRole('checkbox', { name: 'Community cohesion' }));
      await look(page, 'accept-several');
      await hand.press(page.getByRole('button', { name: 'Accept those that are ticked' }));
      await expect(done).toContainText('1 update is accepted.');
    });

    await test.step('records one as not received', async () => {
      await openMenu(page, hand, 'Prevent');
      await hand.press(page.getByRole('button', { name: 'Record no update received on Prevent' }));
      await expect(page.getByText('The pack will say that no update on Prevent was received.')).toBeVisible();
      await look(page, 'tracker-record-missing');
      await hand.press(page.getByRole('button', { name: 'Yes, record it' }));
      await expect(done).toContainText('No update was received on Prevent: this is recorded.');
      await expect(row('Prevent')).toContainText('Not received');
    });

    await test.step('freezes the pack after a last look', async () => {
      await hand.press(page.getByRole('link', { name: 'Freeze the pack' }));
      await expect(page.getByRole('heading', { level: 1, name: 'Check what will be frozen' })).toBeVisible();
      await expect(page.getByRole('heading', { name: '3 accepted updates will be frozen' })).toBeVisible();
      await expect(page.getByText(/\d+ updates are not due yet: .* until .*\. Freezing now records them as not received\./)).toBeVisible();
      await hand.press(page.getByRole('button', { name: 'Freeze the pack now' }));
      await expect(page.locator('.govuk-error-summary')).toContainText('Confirm that the pack is to be frozen before these updates are due');
      await hand.tick(page.getByRole('checkbox', { name: 'Freeze the pack all the same, before these updates are due' }));
      await look(page, 'freeze-check');
      await hand.press(page.getByRole('button', { name: 'Freeze the pack now' }));
      await expect(page).toHaveURL(/\/packs\/[0-9a-f-]+\/v\/1$/);
      await expect(page.getByRole('region', { name: /Prevent$/ })).toContainText(/No update received[;.] Last update for the meeting of .* The lead: /);
      await expect(page.getByText(/No update received[;.] Last update \d+ days ago\. The leads?: /).first()).toBeVisible();
      await expect(page.getByRole('region', { name: /Fraud$/ })).toContainText('214 people lost £310,000.');
      await look(page, 'pack-coordinator');
    });

    await test.step('corrects the frozen pack by a dated addendum', async () => {
      await hand.press(page.locator('summary').filter({ hasText: 'Add a correction' }));
      await hand.press(page.getByRole('button', { name: 'Add the addendum' }));
      await expect(page.locator('.govuk-error-summary')).toContainText('Enter the correction');
      await hand.write(page.getByLabel('What is corrected'), '£310,000 should read £301,000.');
      await hand.press(page.getByRole('button', { name: 'Add the addendum' }));
      await expect(page.getByRole('region', { name: 'Addenda' })).toContainText(/£310,000 should read £301,000\.\s*Added by Coordinator; corrects version 1/);
      await look(page, 'pack-addendum');
    });

    await test.step('reads on the meeting’s page that the pack was frozen, and the day planned for it', async () => {
      await page.goto(`${server.url}/meetings/${call.meetingId}`);
      await expect(page.getByRole('region', { name: 'Timetable' }).getByRole('listitem').filter({ hasText: 'Pack was frozen' })).toContainText('; planned for ');
      await look(page, 'meeting-frozen-early');
    });

    await test.step('plans the next meeting, whose days may not be in a wrong order', async () => planNext(page, hand, await freeDay(server)));

    await test.step('opens its call', async () => {
      await hand.press(page.getByRole('button', { name: 'Open the call' }));
      await expect(done).toContainText(/The call is open: \d+ updates have been asked for\./);
      await expect(row('Fraud')).toContainText(REQUEST_STATE_WORDS.NOT_STARTED);
      await look(page, 'tracker-new-call');
    });
  });
}

/** Opens the actions of one row of the tracker. */
async function openMenu(page: Page, hand: Hand, theme: string): Promise<void> {
  await hand.press(page.getByRole('button', { name: `Actions for the update on ${theme}`, exact: true }));
}

/** The day until which a lead may be given more time. */
async function freezeDay(server: TrialServer, meetingId: string): Promise<string> {
  const { meeting } = await (await server.as('coordinator')).ask<{ meeting: { timetable: { freezeOn: string } } }>(
    'query ($id: ID!) { meeting(id: $id) { timetable { freezeOn } } }', { id: meetingId });
  return meeting.timetable.freezeOn;
}

async function goToTracker(page: Page, hand: Hand, meetingId: string): Promise<void> {
  await goTo(page, hand, 'Meetings');
  await look(page, 'meetings');
  await hand.press(page.locator(`main a[href="/meetings/${meetingId}"]`));
  await expect(page.getByRole('heading', { name: 'Timetable' })).toBeVisible();
  await look(page, 'meeting-call-open');
  await hand.press(page.getByRole('link', { name: 'Go to the tracker' }));
  await expect(page.getByRole('table', { name: 'Updates asked for' })).toBeVisible();
}

/** What the lead officer does meanwhile, in a browser of their own. */
async function revise(browser: Browser, server: TrialServer, way: Way, requestId: string): Promise<void> {
  const page = await (await browser.newContext()).newPage();
  const hand = handOf(page, way);
  await signIn(page, hand, server, 'lead-fraud');
  await goTo(page, hand, 'My updates');
  await expect(page.getByRole('heading', { name: 'Returned to you (1)' })).toBeVisible();
  await expect(page.getByText(COMMENT)).toBeVisible();
  await look(page, 'my-updates-returned');
  await hand.press(page.getByRole('link', { name: 'Revise the update on Fraud' }));
  await expect(page).toHaveURL(new RegExp(requestId));
  await expect(page.getByRole('region', { name: 'Returned' })).toContainText(COMMENT);
  await expect(page.getByText(ON_PROGRESS)).toBeVisible();
  await look(page, 'task-list-returned');
  await hand.press(page.getByRole('link', { name: 'Write the headline and progress' }));
  await expect(page.getByText('The coordinator’s comment on this section')).toBeVisible();
  await hand.write(page.getByLabel('Progress since the last meeting'), '214 people lost £310,000.');
  await expect(page.getByText(/^Saved \d\d:\d\d$/).first()).toBeVisible();
  await hand.press(page.getByRole('link', { name: 'Update on Fraud' }));
  await hand.press(page.getByRole('link', { name: 'Check your answers' }));
  await expect(page.getByText('214 people lost £310,000.')).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Submit update for Fraud' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Update submitted' })).toBeVisible();
  await page.context().close();
}

async function planNext(page: Page, hand: Hand, day: string): Promise<void> {
  await goTo(page, hand, 'Meetings');
  await hand.press(page.getByRole('link', { name: 'Create a meeting' }));
  await look(page, 'meeting-new');
  await hand.press(page.getByRole('button', { name: 'Create the meeting' }));
  await expect(page.locator('.govuk-error-summary')).toContainText('Enter the day of the meeting');
  await writeDay(hand, page.getByRole('group', { name: 'Day of the meeting' }), day);
  await hand.press(page.getByRole('button', { name: 'Create the meeting' }));
  await hand.press(page.getByRole('button', { name: 'Change the meeting or its timetable' }));
  const reminder = page.getByRole('group', { name: 'Second reminder goes out' });
  const year = await reminder.getByLabel('Year', { exact: true }).inputValue();
  await hand.write(reminder.getByLabel('Year', { exact: true }), String(Number(year) + 1));
  await hand.press(page.getByRole('button', { name: 'Save changes' }));
  const problem = page.locator('.govuk-error-summary');
  await expect(problem).toContainText(/The day updates are due \(.*\) cannot be before the second reminder/);
  await look(page, 'meeting-wrong-order');
  await hand.press(problem.getByRole('link').first());
  await expect(page.getByRole('group', { name: 'Updates are due' }).getByLabel('Day', { exact: true })).toBeFocused();
  await hand.write(reminder.getByLabel('Year', { exact: true }), year);
  await hand.press(page.getByRole('button', { name: 'Save changes' }));
  await expect(page.getByRole('alert').filter({ hasText: 'The meeting is saved.' })).toBeVisible();
  await look(page, 'meeting-planned');
}
