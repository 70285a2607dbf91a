import { idOf } from './support/given-readers.js';
import { givenOpenCall, inDays } from './support/given.js';
import { goTo, signIn, WAYS, writeDay } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { tellLastStepsDone } from './support/last-steps.js';
import { look } from './support/look.js';

for (const way of WAYS) {
  test(`A district CSP lead posts a locality update, ${way}`, async ({ page, hand, server }) => {
    const call = await givenOpenCall(server);
    const request = idOf(call, 'locality-cannock-chase');
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const seen = (name: string) => look(page, `locality-${name}`);

    await test.step('signing in leads to the update that is due, the district and the county beside it', async () => {
      await signIn(page, hand, server, 'csp-cannock-chase');
      await expect(page.getByRole('heading', { level: 1, name: 'Your work' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Due (1)' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Cannock Chase', exact: true })).toBeVisible();
      await expect(page.getByRole('table', { name: 'Countywide themes' })).toBeVisible();
      await seen('arrival');
    });

    await hand.press(page.getByRole('link', { name: 'Start the update on Locality: Cannock Chase' }));
    await expect(page).toHaveURL(new RegExp(`/my-updates/${request}$`));
    await seen('task-list');

    await test.step('everything is written on one page', async () => {
      await hand.press(page.getByRole('link', { name: 'Answer everything on one page' }));
      await expect(page.getByRole('heading', { level: 1, name: 'Update on Locality: Cannock Chase' })).toBeVisible();
      await seen('one-page');
      await tellLastStepsDone(page, radio => hand.choose(radio));
      await hand.choose(page.getByRole('radio', { name: 'Green' }));
      await hand.write(page.getByLabel('Reason for the status'), 'Both precision areas have begun.');
      await hand.choose(page.getByRole('radio', { name: 'Improving' }));
      await hand.write(page.getByLabel('Headline', { exact: true }), 'Work has begun in both precision areas.');
      await hand.write(page.getByLabel('Progress since the last meeting'), 'Partners walked both areas together.');
      await hand.write(page.getByLabel('What was done and seen in Cannock South & West'), 'Residents showed us the underpass.');
      await hand.write(page.getByLabel('What was done and seen in Cannock East & North'), 'There is nothing to report yet.');
      await hand.write(page.getByLabel('Concerns and risks'), 'None for the group.');
      await hand.write(page.getByLabel('What will be done'), 'Walk the areas again after dark');
      await hand.write(page.getByLabel('Who will do it'), 'CSP lead, Cannock Chase');
      await writeDay(hand, page.getByRole('group', { name: 'By when' }), inDays(80));
      await hand.choose(page.getByRole('radio', { name: 'Note' }));
      await hand.press(button('Save and check your answers'));
    });

    await test.step('it is checked and submitted', async () => {
      await expect(page.getByRole('heading', { level: 1, name: 'Check your answers before you submit' })).toBeVisible();
      await expect(page.getByText('Work has begun in both precision areas.')).toBeVisible();
      await expect(page.getByText('Residents showed us the underpass.')).toBeVisible();
      await seen('check-answers');
      await hand.press(button('Submit update for Locality: Cannock Chase'));
      await expect(page.getByRole('heading', { level: 1, name: 'Update submitted' })).toBeVisible();
      await seen('submitted');
    });

    await test.step('the page of arrival says that it waits for the coordinator', async () => {
      await goTo(page, hand, 'Your work');
      await expect(page.getByRole('heading', { name: 'Submitted, waiting for the coordinator (1)' })).toBeVisible();
    });
  });
}
