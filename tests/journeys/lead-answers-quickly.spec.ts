import { idOf } from './support/given-readers.js';
import { Effort } from './support/effort.js';
import { givenOpenCall, inDays } from './support/given.js';
import { handOf, signIn, WAYS, writeDay } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { tellLastStepsDone } from './support/last-steps.js';
import { look } from './support/look.js';

const MOST_PAGES = 3;
const MOST_MINUTES = 10;
const MOST_FIELDS = 15;

for (const way of WAYS) {
  test(`A lead gets from the link to a submitted update in three pages and ten minutes, ${way}`, async ({ page, hand, server }) => {
    const call = await givenOpenCall(server);
    const request = idOf(call, 'community-cohesion');
    await signIn(page, hand, server, 'lead-community-cohesion');

    const effort = new Effort(hand, page);
    await page.goto(`${server.url}/my-updates/${request}`);
    await expect(page.getByText(/^Nothing has been saved yet\./)).toBeVisible();
    await look(page, 'task-list-quick');
    await effort.press(page.getByRole('link', { name: 'Answer everything on one page' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Update on Community cohesion' })).toBeFocused();
    await look(page, 'one-page');

    await tellLastStepsDone(page, radio => effort.choose(radio));
    await effort.choose(page.getByRole('radio', { name: 'Amber' }));
    await effort.write(page.getByLabel('Reason for the status'), 'Two groups have stopped meeting, and two more say that they may.');
    await effort.choose(page.getByRole('radio', { name: 'Stable' }));
    await effort.write(page.getByLabel('Headline', { exact: true }), 'Neighbours meet again in four of six towns.');
    await effort.write(page.getByLabel('Progress since the last meeting'), 'Community groups met in Stafford, Tamworth, Lichfield and Leek. Forty new volunteers joined, and schools in two districts took part.');
    await effort.write(page.getByLabel('Concerns and risks'), 'Two halls close in the new year, and no others have been found yet.');
    await effort.write(page.getByLabel('What will be done').first(), 'Find two other halls');
    await effort.write(page.getByLabel('Who will do it').first(), 'Support Staffordshire');
    await writeDay(effort, page.getByRole('group', { name: 'By when' }).first(), inDays(80));
    await effort.choose(page.getByRole('radio', { name: 'Discuss' }));
    await effort.write(page.getByLabel('What exactly you ask'), 'Which public rooms could be lent in the evening?');
    await effort.press(page.getByRole('button', { name: 'Save and check your answers' }));

    await expect(page.getByRole('heading', { level: 1, name: 'Check your answers before you submit' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Still needed before you can submit' })).toHaveCount(0);
    await effort.press(page.getByRole('button', { name: 'Submit update for Community cohesion' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Update submitted' })).toBeVisible();

    // The last is the confirmation: nothing is asked there.
    effort.pages.pop();
    effort.tell('From the link to a submitted update');
    expect(effort.pages, 'pages from the link to the confirmation').toHaveLength(MOST_PAGES);
    expect(effort.fields, 'fields of a typical update').toBeLessThanOrEqual(MOST_FIELDS);
    expect(effort.minutes, 'minutes for a typical update').toBeLessThanOrEqual(MOST_MINUTES);
  });
}

test('What is missing on the one page is named before the button, refused after it, and found again on another device', async ({ browser, page, hand, server }) => {
  const call = await givenOpenCall(server);
  const request = idOf(call, 'fraud');
  await signIn(page, hand, server, 'lead-fraud');
  await page.goto(`${server.url}/my-updates/${request}/one-page`);
  await hand.write(page.getByLabel('Headline', { exact: true }), 'Fewer people lost money to callers.');
  await hand.press(page.getByRole('button', { name: 'Save and check your answers' }));
  await expect(page.getByRole('heading', { name: 'Still needed before you can submit' })).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Submit update for Fraud' }));
  await expect(page.locator('.govuk-error-summary').getByRole('link', { name: 'Choose a status.' })).toBeVisible();
  await look(page, 'one-page-blocked');
  await page.goto(`${server.url}/my-updates/${request}`);
  await expect(page.getByText(/^Last saved .* on this device, by Lead officer, Staffordshire Police, in /)).toBeVisible();
  await look(page, 'task-list-saved');

  const other = await (await browser.newContext({ viewport: { width: 375, height: 667 } })).newPage();
  await signIn(other, handOf(other, 'with a pointer'), server, 'lead-fraud');
  await other.goto(`${server.url}/my-updates/${request}`);
  await expect(other.getByText(/^Last saved .* on another device, by /)).toBeVisible();
  await other.goto(`${server.url}/my-updates/${request}/one-page`);
  await expect(other.getByLabel('Headline', { exact: true })).toHaveValue('Fewer people lost money to callers.');
  await look(other, 'one-page-phone');
  await other.context().close();
});
