import { goTo, signIn, EVERYDAY_WAYS } from './support/hand.js';
import { MEMBERS_ONLY } from './support/given-readers.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

for (const way of EVERYDAY_WAYS) {
  test(`A member reads the overview and what stands behind it, ${way}`, async ({ page, hand, library }) => {
    const heading = (name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

    await test.step('signing in leads to what is asked of the group and what changed', async () => {
      await signIn(page, hand, library, 'member');
      await heading('Your work');
      await expect(page.getByRole('heading', { name: 'What is asked of the group' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'What changed since last time' })).toBeVisible();
      await look(page, 'your-work-member');
    });

    await test.step('the overview says in words how it stands', async () => {
      await goTo(page, hand, 'Overview');
      await heading(/^Meeting of /);
      const minute = page.getByRole('region', { name: 'In one minute' });
      await expect(minute).toContainText(/\d+ items: /);
      await look(page, 'overview-at-the-start');
    });

    await test.step('the overview of the call that runs says what changed and who has not reported', async () => {
      await goTo(page, hand, 'Meetings');
      await hand.press(page.locator(`main a[href="/meetings/${library.call.meetingId}"]`));
      await hand.press(page.getByRole('link', { name: 'Overview of this meeting' }));
      await heading(/^Meeting of /);
      const minute = page.getByRole('region', { name: 'In one minute' });
      await expect(minute).toContainText(/\d+ items: .*1 amber.*\d+ not received/);
      await expect(minute).toContainText(/changed since/);
      await expect(minute).toContainText('1 ask for a decision');
      const row = (theme: string) => page.getByRole('row', { name: theme });
      await expect(row('Anti-social behaviour')).toContainText('Amber, was Green');
      await expect(row('Anti-social behaviour')).toContainText('Reports rose after the clocks went back.');
      await expect(row('Anti-social behaviour')).toContainText('Decide');
      await expect(row('Fraud')).toContainText(/No update received yet.*Last update for the meeting of /);
      await expect(page.getByRole('row', { name: /No update received yet.*Last update \d+ days ago/ }).first()).toBeVisible();
      await expect(row('Domestic abuse')).toContainText('Substantial, was Reasonable');
      await look(page, 'overview');
    });

    await test.step('a theme: what was said, by whom, and what was said before', async () => {
      await hand.press(page.getByRole('link', { name: 'Anti-social behaviour' }));
      await heading('Anti-social behaviour');
      await expect(page.getByText('Reports rose after the clocks went back.').first()).toBeVisible();
      await expect(page.getByRole('img', { name: /: Amber\./ })).toBeVisible();
      await hand.press(page.locator('summary').filter({ hasText: 'Meeting of' }).filter({ hasText: 'Green' }).first());
      await expect(page.getByText(MEMBERS_ONLY)).toBeVisible();
      await look(page, 'theme');
    });

    await test.step('a person', async () => {
      await hand.press(page.getByRole('link', { name: 'Elliott Sharrard-Williams' }).first());
      await heading('Elliott Sharrard-Williams');
      await look(page, 'person');
    });

    await test.step('a board', async () => {
      await goTo(page, hand, 'Boards');
      await heading('Boards');
      await look(page, 'boards');
      await hand.press(page.getByRole('link', { name: 'Safer and Stronger Communities Strategy Group' }).first());
      await heading('Safer and Stronger Communities Strategy Group');
      await look(page, 'board');
    });

    await test.step('a district', async () => {
      await goTo(page, hand, 'Localities');
      await heading('Localities');
      await look(page, 'localities');
      await hand.press(page.getByRole('main').getByRole('link', { name: 'Cannock Chase' }).first());
      await heading('Cannock Chase');
      await look(page, 'district');
    });

    await test.step('the agreement', async () => {
      await goTo(page, hand, 'Priorities');
      await heading(/Community Safety Agreement/);
      await look(page, 'agreement');
    });

    await test.step('the pack of a meeting, with what is kept to members', async () => {
      await goTo(page, hand, 'Packs');
      await heading('Packs');
      await look(page, 'packs');
      await hand.press(page.locator(`main a[href="/packs/${library.pack.packId}/v/1"]`));
      await expect(page.getByText(library.pack.hash)).toBeVisible();
      await expect(page.getByText(MEMBERS_ONLY)).toBeVisible();
      await expect(page.getByText('A name that members alone may read.')).toBeVisible();
      await look(page, 'pack');
    });

    await test.step('and signs out', async () => {
      await hand.press(page.getByRole('button', { name: 'Sign out' }));
      await heading('Sign in');
      await look(page, 'sign-in');
    });
  });
}
