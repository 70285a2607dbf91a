import { inDays } from './support/given.js';
import { goTo, signIn, EVERYDAY_WAYS, writeDay } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

/** Each way of doing it has a theme and a district of its own, for what is kept stays kept. */
const SUBJECTS = {
  'with a pointer': { theme: 'Prevent', lead: 'Fiona Chapman', district: 'Lichfield' },
  'by keyboard alone': { theme: 'Child exploitation', lead: 'Simon Scott', district: 'Tamworth' },
  'at 200% zoom': { theme: 'Community cohesion', lead: 'Sandra Payne', district: 'South Staffordshire' },
};

for (const way of EVERYDAY_WAYS) {
  test(`The administrator confirms a lead, appoints a deputy and names a chair, ${way}`, async ({ page, hand, server }) => {
    const { theme, lead, district } = SUBJECTS[way];
    const said = page.getByRole('alert').filter({ hasText: 'Success' });
    const summary = (text: string) => page.locator('summary').filter({ hasText: text });
    await signIn(page, hand, server, 'administrator');

    await test.step('a lead whom only the agreement names is confirmed', async () => {
      await goTo(page, hand, 'Priorities');
      // The page of arrival links to themes too.
      await expect(page).toHaveURL(/\/agreement$/);
      await hand.press(page.getByRole('main').getByRole('link', { name: theme, exact: true }));
      await expect(page.getByText('Named in the CSA 2023-2026, not confirmed since').first()).toBeVisible();
      await hand.press(page.getByRole('button', { name: `Confirm that ${lead} still holds this post` }));
      await expect(said).toContainText(`${lead} is confirmed in this post`);
      await expect(page.getByText('not confirmed since')).toHaveCount(0);
    });

    await test.step('a deputy is appointed, once the form is complete', async () => {
      await hand.press(summary('Appoint a deputy'));
      await hand.press(page.getByRole('button', { name: 'Appoint the deputy' }));
      await expect(page.locator('.govuk-error-summary')).toBeFocused();
      await look(page, 'deputy-refused');
      await hand.write(page.getByLabel('Title of the post'), 'Community safety manager');
      await hand.pick(page.getByLabel('Organisation'), 'Staffordshire County Council');
      await hand.press(page.getByRole('button', { name: 'Appoint the deputy' }));
      await expect(said.last()).toContainText('Community safety manager is now a deputy');
      await expect(page.getByRole('heading', { level: 3, name: /Community safety manager/ })).toBeVisible();
      await look(page, 'theme-with-deputy');
    });

    await test.step('the empty post of a chair gets its holder', async () => {
      await goTo(page, hand, 'Localities');
      await hand.press(page.getByRole('region', { name: 'Districts and boroughs' }).getByRole('link', { name: district, exact: true }));
      await hand.press(summary('Name a post-holder').first());
      const form = page.getByRole('form', { name: 'Name a post-holder' }).first();
      await hand.write(form.getByLabel('Full name'), `Chair of ${district} for this story`);
      await writeDay(hand, form.getByRole('group', { name: 'Holds the post from' }), inDays(-1));
      await hand.press(form.getByRole('button', { name: 'Name the post-holder' }));
      await expect(page.getByRole('link', { name: `Chair of ${district} for this story` }).first()).toBeVisible();
      await look(page, 'district-with-chair');
    });
  });
}
