import { goTo, EVERYDAY_WAYS } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

for (const way of EVERYDAY_WAYS) {
  test(`The chair, new to a trial, finds meetings that are marked as made up, ${way}`, async ({ page, hand, library }) => {
    await page.goto(library.url);
    await expect(page).toHaveURL(/\/sign-in$/);
    await hand.write(page.getByLabel('Find a post or role'), 'chair');
    await look(page, 'sign-in-filtered');
    await hand.press(page.getByRole('button', { name: await library.labelOf('chair'), exact: true }));
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();

    await goTo(page, hand, 'Meetings');
    const madeUp = page.getByRole('row', { name: /Illustrative.*Concluded/ });
    await expect(madeUp).toHaveCount(2);
    await hand.press(madeUp.first().getByRole('link'));
    await expect(page.getByText('Illustrative', { exact: true }).first()).toBeVisible();
    await look(page, 'meeting-concluded');

    await hand.press(page.getByRole('link', { name: 'Overview of this meeting' }));
    await expect(page.getByRole('region', { name: 'In one minute' })).toContainText('Illustrative');
    await look(page, 'overview-illustrative');
    await goTo(page, hand, 'Packs');
    await hand.press(page.getByRole('row').nth(-2).getByRole('link'));
    await expect(page.getByText('This pack holds updates made up to show how the service works.')).toBeVisible();
    await look(page, 'pack-illustrative');
  });
}
