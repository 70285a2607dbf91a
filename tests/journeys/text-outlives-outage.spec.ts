import { idOf } from './support/given-readers.js';
import { givenOpenCall } from './support/given.js';
import { signIn, EVERYDAY_WAYS } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

const TEXT = 'Written while nothing answered.';

for (const way of EVERYDAY_WAYS) {
  test(`A lead loses no text while the service cannot be reached, ${way}`, async ({ page, hand, server }) => {
    const call = await givenOpenCall(server);
    await signIn(page, hand, server, 'lead-fraud');
    await page.goto(`${server.url}/my-updates/${idOf(call, 'fraud')}/concerns`);
    const concerns = page.getByLabel('Concerns and risks');
    await expect(concerns).toBeVisible();

    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await hand.write(concerns, TEXT);
    await expect(page.getByText(/^Not saved\. The service could not be reached\..*Your text is still here\.$/).first()).toBeVisible();
    await hand.press(page.getByRole('button', { name: 'Save and continue' }));
    await expect(page.locator('.govuk-error-summary')).toContainText('The service could not be reached');
    await expect(concerns).toHaveValue(TEXT);
    await look(page, 'not-saved');

    await page.unroute('**/graphql');
    await hand.press(page.getByRole('button', { name: 'Save and continue' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Set out the next steps' })).toBeVisible();
    await page.goto(`${server.url}/my-updates/${idOf(call, 'fraud')}/concerns`);
    await expect(concerns).toHaveValue(TEXT);
  });
}

test('A lead finds text again that was not saved when the page was loaded anew', async ({ page, hand, server }) => {
  const call = await givenOpenCall(server);
  await signIn(page, hand, server, 'lead-fraud');
  await page.goto(`${server.url}/my-updates/${idOf(call, 'fraud')}/concerns`);
  const concerns = page.getByLabel('Concerns and risks');
  await expect(concerns).toBeVisible();
  await page.route('**/graphql', (route) => route.abort('connectionrefused'));
  await hand.write(concerns, TEXT);
  await expect(page.getByText(/^Not saved\./).first()).toBeVisible();

  await page.unroute('**/graphql');
  page.once('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(page.getByText('We put back text that you wrote here before and that had not been saved.')).toBeVisible();
  await expect(concerns).toHaveValue(TEXT);
  await expect(page.getByText(/^Saved \d\d:\d\d$/).first()).toBeVisible();
  await look(page, 'text-put-back');
});
