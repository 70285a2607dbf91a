import { goTo, signIn, EVERYDAY_WAYS } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

for (const way of EVERYDAY_WAYS) {
  test(`A member looks back over the meetings and reads the brief, ${way}`, async ({ page, hand, library }) => {
    const heading = (name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await signIn(page, hand, library, 'member');

    await test.step('statuses across meetings, drawn and as figures', async () => {
      await goTo(page, hand, 'Overview');
      await hand.press(page.getByRole('link', { name: 'Status across meetings' }));
      await heading('Status across meetings');
      await expect(page.getByRole('img', { name: /^Number of items at the meetings of .*Red: / })).toBeVisible();
      await hand.press(page.locator('summary').filter({ hasText: 'Show the figures as a table' }).first());
      await expect(page.getByRole('columnheader', { name: 'No update received' })).toBeVisible();
      const kept = page.waitForEvent('download');
      await hand.press(page.getByRole('button', { name: 'Download the figures (CSV)' }).first());
      expect((await kept).suggestedFilename()).toBe('status-by-meeting.csv');
      await look(page, 'history');
    });

    await test.step('the brief: what is asked, what is missing and what changed, on one page', async () => {
      await page.goto(`${library.url}/meetings/${library.call.meetingId}/brief`);
      await heading(/^Brief for the meeting of /);
      await expect(page.getByRole('listitem').filter({ hasText: 'Decide: Decide who pays for the evening patrols.' })).toBeVisible();
      await expect(page.getByRole('listitem').filter({ hasText: /^Fraud: No update received yet.* To send it: / })).toBeVisible();
      await look(page, 'brief');
    });
  });
}
