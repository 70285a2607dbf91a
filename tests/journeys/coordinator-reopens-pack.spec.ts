import { givenAccepted, givenFrozenPack, givenOpenCall, givenRevised, inDays, monitored } from './support/given.js';
import { idOf } from './support/given-readers.js';
import { goTo, signIn, EVERYDAY_WAYS, writeDay } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

const BEFORE = 'Fewer people lost money to callers.';
const NOW = 'Fewer people lost money to callers, and more of them told us.';
const WHY = 'The figures on fraud came after the pack was frozen.';

for (const way of EVERYDAY_WAYS) {
  test(`The coordinator opens a frozen pack’s call again, freezes version two and compares the two, ${way}`, async ({ page, hand, server }) => {
    const call = await givenOpenCall(server);
    await givenAccepted(server, 'lead-asb', idOf(call, 'asb'), monitored());
    await givenAccepted(server, 'lead-fraud', idOf(call, 'fraud'), monitored({ headline: BEFORE }));
    const { packId } = await givenFrozenPack(server, call.meetingId);
    const done = page.getByRole('alert').filter({ hasText: 'Success' });
    await signIn(page, hand, server, 'coordinator');

    await test.step('opens the call again, once it is said why and by when', async () => {
      await goTo(page, hand, 'Meetings');
      await hand.press(page.locator(`main a[href="/meetings/${call.meetingId}"]`));
      await hand.press(page.getByRole('link', { name: 'Open the call again for a new version of the pack' }));
      const again = page.getByRole('button', { name: 'Open the call again' });
      await hand.tick(page.getByRole('checkbox', { name: 'Fraud' }));
      await hand.press(again);
      const problem = page.locator('.govuk-error-summary');
      await expect(problem.getByRole('listitem')).toHaveText(['Say why the pack needs a new version', 'Enter the day by which these updates are due']);
      await look(page, 'reopen-refused');
      await hand.write(page.getByLabel('Why the pack needs a new version'), WHY);
      await writeDay(hand, page.getByRole('group', { name: 'By which day they are due' }), inDays(3));
      await hand.press(again);
      await expect(done).toContainText('The call is open again: 1 update can be written.');
      await look(page, 'tracker-reopened');
    });

    await test.step('readers of version one are told that another is being prepared', async () => {
      await page.goto(`${server.url}/packs/${packId}/v/1`);
      await expect(page.getByRole('region', { name: 'Important' })).toContainText('Version 2 is being prepared');
      await look(page, 'pack-being-replaced');
    });

    await givenRevised(server, 'lead-fraud', idOf(call, 'fraud'), 'HEADLINE', { headline: NOW });

    await test.step('accepts what came again and freezes version two', async () => {
      await page.goto(`${server.url}/meetings/${call.meetingId}/tracker`);
      await hand.press(page.getByRole('button', { name: 'Actions for the update on Fraud', exact: true }));
      await hand.press(page.getByRole('button', { name: 'Accept the update on Fraud' }));
      await expect(done).toContainText('The update on Fraud is accepted.');
      await hand.press(page.getByRole('link', { name: 'Freeze the pack' }));
      await expect(page.getByText('This makes a new version of the pack.')).toBeVisible();
      await look(page, 'freeze-again');
      await hand.press(page.getByRole('button', { name: 'Freeze the pack now' }));
      await expect(page).toHaveURL(`${server.url}/packs/${packId}/v/2`);
      await expect(page.getByRole('region', { name: /Fraud$/ })).toContainText(NOW);
      await look(page, 'pack-version-two');
    });

    await test.step('compares the two: one item differs, word by word', async () => {
      await hand.press(page.getByRole('link', { name: 'Compare this version with another' }));
      await expect(page.getByText('Choose a version').first()).toBeAttached();
      const before = page.getByLabel('Before', { exact: true });
      const first = await before.locator(`option[value^="${packId}"]`).filter({ hasText: 'version 1' }).innerText();
      await hand.pick(before, first);
      const fraud = page.getByRole('region', { name: 'Fraud' });
      await expect(fraud.locator('ins').filter({ hasText: ', and more of them told us' })).toBeVisible();
      await expect(page.getByRole('region', { name: 'Anti-social behaviour' })).toHaveCount(0);
      await expect(page.getByText(WHY)).toBeVisible();
      await look(page, 'versions-compared');
    });

    await test.step('version one still stands as it was, and names the one that took its place', async () => {
      await hand.press(page.getByRole('link', { name: /, version 1$/ }));
      await expect(page.getByRole('region', { name: 'Superseded' })).toContainText('Version 2 has taken the place of this one');
      await expect(page.getByRole('region', { name: /Fraud$/ })).toContainText(BEFORE);
      await look(page, 'pack-superseded');
    });
  });
}
