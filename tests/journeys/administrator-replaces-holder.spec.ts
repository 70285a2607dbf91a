import { inDays } from './support/given.js';
import { goTo, signIn, type Way, WAYS, writeDay } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

/** Each way of doing it has a post of its own, for what is kept stays kept. */
const SUBJECTS: Record<Way, { post: string; leaves: string; comes: string; key: string }> = {
  'with a pointer': {
    post: 'Lead officer for safeguarding: drugs and alcohol', leaves: 'Tony Bullock', comes: 'Post-holder of the pointer story', key: 'lead-safeguarding-drugs-alcohol',
  },
  'by keyboard alone': {
    post: "Lead officer, Staffordshire Commissioner's Office", leaves: 'Naomi Smith', comes: 'Post-holder of the keyboard story', key: 'lead-serious-violence-vawg-2',
  },
  'at 200% zoom': { post: 'Lead officer for domestic abuse', leaves: 'Alice Walters', comes: 'Post-holder of the enlarged story', key: 'lead-domestic-abuse' },
};

for (const way of WAYS) {
  test(`An administrator replaces a post-holder, ${way}`, async ({ page, hand, server }) => {
    const { post, leaves, comes } = SUBJECTS[way];
    const said = page.getByRole('alert').filter({ hasText: 'Success' });
    const summary = (text: string) => page.locator('summary').filter({ hasText: text });
    const card = (name: string) => page.locator('.govuk-summary-card').filter({ has: page.getByRole('heading', { name }) });
    await signIn(page, hand, server, 'administrator');

    await test.step('finds the post among those that are not confirmed', async () => {
      await goTo(page, hand, 'Administration');
      await look(page, 'administration');
      await hand.press(page.getByRole('link', { name: 'Posts and people' }));
      await hand.choose(page.getByRole('radio', { name: 'Not confirmed' }));
      await expect(page.getByRole('row').filter({ hasText: post })).toContainText('not confirmed since');
      await look(page, 'posts-and-people');
      await hand.press(page.getByRole('link', { name: post, exact: true }));
    });

    await test.step('the one who leaves is ended from a day, once the day is a real one', async () => {
      await hand.press(summary(`End ${leaves}`));
      const form = page.getByRole('form', { name: `End ${leaves} in this post` });
      await writeDay(hand, form.getByRole('group', { name: 'Ends on' }), '2026-13-40');
      await hand.press(form.getByRole('button', { name: `End ${leaves}` }));
      await expect(page.locator('.govuk-error-summary')).toBeFocused();
      await writeDay(hand, form.getByRole('group', { name: 'Ends on' }), inDays(-3));
      await hand.press(form.getByRole('button', { name: `End ${leaves}` }));
      await expect(said).toContainText(`${leaves} in this post ends on`);
      await expect(page.getByText('Vacant, or nobody is named.')).toBeVisible();
    });

    await test.step('the one who comes is appointed and confirmed, and the page shows both with their days', async () => {
      await hand.press(summary('Name a post-holder'));
      const form = page.getByRole('form', { name: 'Name a post-holder' });
      await hand.write(form.getByLabel('Full name'), comes);
      await writeDay(hand, form.getByRole('group', { name: 'Holds the post from' }), inDays(-1));
      await hand.press(form.getByRole('button', { name: 'Name the post-holder' }));
      await hand.press(page.getByRole('button', { name: `Confirm that ${comes} still holds this post` }));
      await expect(said).toContainText(`${comes} is confirmed in this post`);
      await expect(card(comes)).toContainText('From ');
      await expect(card(leaves)).toContainText('until');
      await look(page, 'post-with-history');
    });

    await test.step('the theme names the new one, and their post finds its updates', async () => {
      const led = page.getByRole('heading', { name: 'What it leads and led' }).locator('xpath=following-sibling::ul[1]').getByRole('link').first();
      await hand.press(led);
      await expect(page.getByRole('link', { name: comes }).first()).toBeVisible();
      await hand.press(summary('Who led it, and how it was arranged'));
      const form = page.getByRole('form', { name: 'Who led on a day' });
      await writeDay(hand, form.getByRole('group', { name: 'Who led on' }), '2024-05-15');
      await hand.press(form.getByRole('button', { name: 'Show who led' }));
      await expect(form.getByRole('status')).toContainText(leaves);
      await look(page, 'theme-over-time');
      const lead = await server.as(SUBJECTS[way].key);
      const { myUpdateRequests } = await lead.ask<{ myUpdateRequests: object[] }>('{ myUpdateRequests { id } }', {});
      expect(Array.isArray(myUpdateRequests)).toBe(true);
    });
  });
}
