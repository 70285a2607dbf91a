import { idOf } from './support/given-readers.js';
import { givenOpenCall, inDays } from './support/given.js';
import { goTo, signIn, EVERYDAY_WAYS, writeDay } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

for (const way of EVERYDAY_WAYS) {
  test(`An assured lead answers other questions, and cannot leave out the day, ${way}`, async ({ page, hand, server }) => {
    const call = await givenOpenCall(server);
    const request = idOf(call, 'domestic-abuse');
    const button = (name: string) => page.getByRole('button', { name });
    const saved = () => expect(page.getByText(/^Saved \d\d:\d\d$/).first()).toBeVisible();
    const onward = async (heading: string) => {
      await hand.press(button('Save and continue'));
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
    };

    await signIn(page, hand, server, 'lead-domestic-abuse');
    await goTo(page, hand, 'My updates');
    await hand.press(page.getByRole('link', { name: 'Start the update on Domestic abuse' }));
    await expect(page.getByRole('link', { name: 'Say which board gave assurance, and how much' })).toBeVisible();
    await expect(page.getByText('Give the status and direction')).toHaveCount(0);
    await look(page, 'assurance-task-list');

    await hand.press(page.getByRole('link', { name: 'Say which board gave assurance, and how much' }));
    await hand.write(page.getByLabel('Board that gave assurance'), 'Domestic Abuse Commissioning and Development Board');
    await hand.choose(page.getByRole('radio', { name: 'Limited' }));
    await hand.write(page.getByLabel('Reason for the level'), 'Two of the five standards are not met yet.');
    await saved();
    await look(page, 'assurance-section');
    await onward('Give the key messages');

    await hand.write(page.getByLabel('Headline', { exact: true }), 'More people come forward, and wait longer.');
    await hand.write(page.getByLabel('Key messages from the board'), 'Referrals rose; the waiting list is the board’s first concern.');
    await onward('Say what the board escalates');
    await hand.write(page.getByLabel('Escalations from the board'), 'None');
    await onward('Say what you ask of the group');
    await hand.choose(page.getByRole('radio', { name: 'Note' }));
    await onward('Check your answers before you submit');

    await test.step('without the day it is refused, and the refusal leads to the day', async () => {
      await hand.press(button('Submit update for Domestic abuse'));
      const problem = page.locator('.govuk-error-summary');
      await expect(problem.getByRole('listitem')).toHaveText(['Enter the day the board considered it.']);
      await look(page, 'assurance-blocked');
      await hand.press(problem.getByRole('link'));
      await expect(page).toHaveURL(new RegExp(`/my-updates/${request}/assurance`));
    });

    await test.step('a day that does not exist is refused where it stands', async () => {
      const day = page.getByRole('group', { name: 'Day the board considered it' });
      await hand.write(day.getByLabel('Day', { exact: true }), '31');
      await hand.write(day.getByLabel('Month', { exact: true }), '2');
      await hand.write(day.getByLabel('Year', { exact: true }), '2026');
      await hand.press(button('Save and continue'));
      await expect(page.locator('.govuk-error-summary')).toBeFocused();
      await look(page, 'assurance-not-a-day');
      await hand.press(page.locator('.govuk-error-summary').getByRole('link'));
      await expect(day.getByLabel('Day', { exact: true })).toBeFocused();
      await writeDay(hand, day, inDays(-14));
      await onward('Check your answers before you submit');
    });

    await hand.press(button('Submit update for Domestic abuse'));
    await expect(page.getByRole('heading', { level: 1, name: 'Update submitted' })).toBeVisible();
    await look(page, 'assurance-submitted');
  });
}
