import { openMenu, signIn, EVERYDAY_WAYS } from './support/hand.js';
import { MEMBERS_ONLY } from './support/given-readers.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

for (const way of EVERYDAY_WAYS) {
  test(`An observer is refused everything but the packs, and reads those without what is kept to members, ${way}`, async ({ page, hand, library }) => {
    await signIn(page, hand, library, 'observer');

    await test.step('each closed page says so, and who can open it', async () => {
      const closed = ['/', '/agreement', '/themes/asb', '/boards', '/localities', '/districts/stafford', '/measures', '/measures/asb', '/meetings', `/meetings/${library.call.meetingId}/tracker`];
      for (const path of closed) {
        await page.goto(library.url + path);
        await expect(page.getByRole('heading', { level: 1, name: /^You do not have access to / }), path).toBeVisible();
        await expect(page.getByText('ask the coordinator of the partnership')).toBeVisible();
        await expect(page.getByText('Reports rose after the clocks went back.')).toHaveCount(0);
        if (path === '/') await look(page, 'refused');
      }
    });

    await test.step('the menu offers the packs alone', async () => {
      const menu = await openMenu(page, hand);
      await expect(menu.getByRole('listitem')).toHaveText(['Packs']);
      await hand.press(menu.getByRole('link', { name: 'Packs', exact: true }));
      await hand.press(page.locator(`main a[href="/packs/${library.pack.packId}/v/1"]`));
    });

    await test.step('the pack leaves out what is kept to members, and says so', async () => {
      await expect(page.getByText('Kept to members of the group').first()).toBeVisible();
      await expect(page.getByText('Parts that are for members of the group alone are left out of this copy.')).toBeVisible();
      await expect(page.getByText(MEMBERS_ONLY)).toHaveCount(0);
      await look(page, 'pack-observer');
    });
  });
}
