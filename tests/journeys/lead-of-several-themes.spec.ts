import { idOf } from './support/given-readers.js';
import { givenOpenCall, givenSection } from './support/given.js';
import { goTo, signIn, EVERYDAY_WAYS } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

for (const way of EVERYDAY_WAYS) {
  test(`An officer who leads several themes answers the common parts once, ${way}`, async ({ page, hand, server }) => {
    const call = await givenOpenCall(server);
    await givenSection(await server.as('csp-stafford'), idOf(call, 'locality-stafford'), 'ASK', { ask: 'DECIDE', askDetail: 'Who pays?' });
    await signIn(page, hand, server, 'lead-asb');
    await goTo(page, hand, 'My updates');
    const table = page.getByRole('table', { name: 'Themes that you report on' });
    const cell = (theme: string) => table.getByRole('link', { name: `: Ask of the group, ${theme}` });
    await expect(cell('Locality: Stafford')).toHaveText(/^In progress/);
    await expect(cell('Fraud')).toHaveText(/^Not yet started/);
    await look(page, 'my-updates-side-by-side');

    await hand.press(page.getByRole('link', { name: 'Answer the common parts once' }));
    await hand.choose(page.getByRole('radio', { name: 'Note' }));
    const stafford = page.getByRole('checkbox', { name: 'Locality: Stafford' });
    await expect(stafford).not.toBeChecked();
    await expect(page.getByText(/^Replaces what CSP lead, Stafford saved on /)).toBeVisible();
    await look(page, 'common-parts');

    await test.step('somebody saves meanwhile: nothing is overwritten, and nothing is saved by halves', async () => {
      await givenSection(await server.as('csp-cannock-chase'), idOf(call, 'locality-cannock-chase'), 'ASK', { ask: 'UNBLOCK', askDetail: 'The data agreement.' });
      await hand.press(page.getByRole('button', { name: /^Save for \d+ themes$/ }));
      const problem = page.locator('.govuk-error-summary');
      await expect(problem).toBeFocused();
      await expect(problem.getByRole('listitem')).toHaveText([/^Locality: Cannock Chase: CSP lead, Cannock Chase saved this part on .*, after you opened this page\./]);
      await expect(page.getByText('The data agreement.')).toBeVisible();
      await look(page, 'common-parts-refused');
      await hand.press(problem.getByRole('link'));
      await expect(page.getByRole('checkbox', { name: 'Locality: Cannock Chase' })).toBeFocused();
      await page.keyboard.press('Space');
    });

    await hand.press(page.getByRole('button', { name: /^Save for \d+ themes$/ }));
    await expect(page.getByRole('alert').filter({ hasText: 'Ask of the group: saved for' })).toBeFocused();
    await look(page, 'common-parts-saved');
    await hand.press(page.getByRole('link', { name: 'My updates', exact: true }).last());
    await expect(cell('Fraud')).toHaveText(/^Completed/);
    await expect(cell('Locality: Cannock Chase')).toHaveText(/^In progress/);
  });
}
