import { goTo, signIn, WAYS } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

for (const way of WAYS) {
  test(`A member finds what changed, ${way}`, async ({ page, hand, library }) => {
    const asb = page.getByRole('region', { name: 'Anti-social behaviour' });

    await test.step('from the overview of the running call', async () => {
      await signIn(page, hand, library, 'member');
      await goTo(page, hand, 'Meetings');
      await hand.press(page.locator(`main a[href="/meetings/${library.call.meetingId}"]`));
      await hand.press(page.getByRole('link', { name: 'What changed since the meeting before' }));
      await expect(page.getByRole('heading', { level: 1, name: 'What changed' })).toBeVisible();
      await expect(page.getByText(/^Since the meeting of .*got worse.*1 new ask/)).toBeVisible();
    });

    await test.step('what got worse comes first, in words and word by word', async () => {
      await expect(page.locator('main h2').first()).toHaveText('Anti-social behaviour');
      await expect(asb).toContainText('Got worse');
      await expect(asb).toContainText('Status: Amber, was Green.');
      await expect(asb).toContainText('New ask, to decide: Decide who pays for the evening patrols.');
      await hand.press(asb.locator('summary'));
      await expect(asb.getByRole('heading', { name: 'What exactly you ask' })).toBeVisible();
      await look(page, 'changes');
    });

    await test.step('only what got worse, and both texts in full', async () => {
      await hand.pick(page.getByLabel('Texts that differ'), 'Both in full');
      await expect(asb.getByRole('group', { name: 'Before' }).first()).toContainText('Reports fell by a tenth.');
      await expect(asb.getByRole('group', { name: 'Now' }).first()).toContainText('Reports rose after the clocks went back.');
      await hand.tick(page.getByLabel('Only what got worse'));
      await expect(page.getByRole('region', { name: 'Domestic abuse' })).toHaveCount(0);
      await expect(asb).toBeVisible();
      await look(page, 'changes-in-full');
    });
  });
}
