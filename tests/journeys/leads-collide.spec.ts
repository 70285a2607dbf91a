import type { Browser } from '@playwright/test';
import { idOf } from './support/given-readers.js';
import { givenOpenCall, givenSection } from './support/given.js';
import { handOf, signIn, WAYS, type Way } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';
import type { TrialServer } from './support/trial-server.js';

const HEADLINE = 'Fewer calls from Cannock town centre.';
const BEFORE = 'Calls fell in autumn.';
const DISTRICT = 'The district opened two youth clubs.';
const POLICE = 'The police added two patrols.';
const CSP = 'CSP lead, Cannock Chase';

for (const way of WAYS) {
  test(`Two leads write in one section at once and neither loses a word, ${way}`, async ({ browser, server }) => {
    const call = await givenOpenCall(server);
    const request = idOf(call, 'locality-cannock-chase');
    await givenSection(await server.as('csp-cannock-chase'), request, 'HEADLINE', { headline: HEADLINE, progress: BEFORE });
    const address = `${server.url}/my-updates/${request}/headline`;
    const district = await writer(browser, server, way, 'csp-cannock-chase', address);
    const police = await writer(browser, server, way, 'lead-asb', address);

    await test.step('each sees that the other writes here', async () => {
      await expect(police.page.getByRole('status').filter({ hasText: `${CSP} is also writing here, since` })).toBeVisible();
      // Coming back to the page asks at once, as the next look some seconds later would.
      await district.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await expect(district.page.getByText('Lead officer, Staffordshire Police', { exact: true })).toBeVisible();
      await look(police.page, 'also-writing');
    });

    await district.hand.write(district.progress, `${BEFORE} ${DISTRICT}`);
    await expect(district.page.getByText(/^Saved \d\d:\d\d$/).first()).toBeVisible();

    await police.hand.write(police.progress, `${BEFORE} ${POLICE}`);
    const conflict = police.page.getByRole('alert', { name: 'Somebody else changed this section' });
    await expect(conflict).toBeVisible();
    await expect(conflict).toContainText(CSP);
    await expect(conflict.locator('mark').filter({ hasText: 'youth' })).not.toHaveCount(0);
    await expect(conflict).toContainText(DISTRICT);
    await expect(conflict).toContainText(POLICE);
    await look(police.page, 'conflict');

    await test.step('the server still holds the first text', async () => {
      await district.page.reload();
      await expect(district.progress).toHaveValue(`${BEFORE} ${DISTRICT}`);
    });

    await test.step('both are brought together, in sight of both', async () => {
      await police.hand.press(police.page.getByRole('button', { name: 'Bring the two together' }));
      await expect(police.progress).toHaveValue(`${BEFORE} ${POLICE} ${DISTRICT}`);
      await expect(police.progress).toBeFocused();
      await expect(conflict).toContainText(DISTRICT);
      await look(police.page, 'conflict-merging');
      await police.hand.write(police.progress, `${BEFORE} ${POLICE} And ${DISTRICT.toLowerCase()}`);
      await police.hand.press(police.page.getByRole('button', { name: 'Save the merged text' }));
      await expect(conflict).toHaveCount(0);
      await expect(police.page.getByText(/^Saved \d\d:\d\d$/).first()).toBeVisible();
    });

    await police.hand.choose(police.page.getByRole('radio', { name: 'Yes', exact: true }));
    await police.hand.press(police.page.getByRole('button', { name: 'Save and continue' }));
    await expect(police.page.getByRole('heading', { level: 1, name: 'Report on Cannock South & West' })).toBeVisible();

    await district.page.reload();
    await expect(district.progress).toHaveValue(`${BEFORE} ${POLICE} And ${DISTRICT.toLowerCase()}`);
    await expect(district.headline).toHaveValue(HEADLINE);
    await expect(district.page.getByRole('radio', { name: 'Yes', exact: true })).toBeChecked();
    for (const { page } of [district, police]) await page.context().close();
  });
}

async function writer(browser: Browser, server: TrialServer, way: Way, key: string, address: string) {
  const page = await (await browser.newContext()).newPage();
  const hand = handOf(page, way);
  await signIn(page, hand, server, key);
  await page.goto(address);
  const headline = page.getByLabel('Headline', { exact: true });
  await expect(headline).toBeVisible();
  return { page, hand, headline, progress: page.getByLabel('Progress since the last meeting') };
}
