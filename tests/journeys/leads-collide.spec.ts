import type { Browser } from '@playwright/test';
import { idOf } from './support/given-readers.js';
import { givenOpenCall } from './support/given.js';
import { handOf, signIn, WAYS, type Way } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';
import type { TrialServer } from './support/trial-server.js';

const DISTRICT = 'The district opened two youth clubs.';
const POLICE = 'The police added two patrols.';

for (const way of WAYS) {
  test(`Two leads write in one section at once and neither loses a word, ${way}`, async ({ browser, server }) => {
    const call = await givenOpenCall(server);
    const address = `${server.url}/my-updates/${idOf(call, 'locality-cannock-chase')}/headline`;
    const district = await writer(browser, server, way, 'csp-cannock-chase', address);
    const police = await writer(browser, server, way, 'lead-asb', address);

    await district.hand.write(district.headline, 'Fewer calls from Cannock town centre.');
    await district.hand.write(district.progress, DISTRICT);
    await expect(district.page.getByText(/^Saved \d\d:\d\d$/).first()).toBeVisible();

    await police.hand.write(police.progress, POLICE);
    const conflict = police.page.getByRole('alert', { name: 'Somebody else changed this section' });
    await expect(conflict).toBeVisible();
    await expect(conflict).toContainText('CSP lead, Cannock Chase');
    await expect(conflict).toContainText(DISTRICT);
    await expect(conflict).toContainText(POLICE);
    await look(police.page, 'conflict');

    await test.step('the server still holds the first text', async () => {
      await district.page.reload();
      await expect(district.progress).toHaveValue(DISTRICT);
    });

    await police.hand.press(police.page.getByRole('button', { name: 'Edit a merged text' }));
    await expect(police.progress).toHaveValue(`${POLICE}\n\n${DISTRICT}`);
    await look(police.page, 'conflict-merged');
    await police.hand.press(police.page.getByRole('button', { name: 'Save and continue' }));
    await expect(police.page.getByRole('heading', { level: 1, name: 'Say what concerns you' })).toBeVisible();

    await district.page.reload();
    await expect(district.progress).toHaveValue(`${POLICE}\n\n${DISTRICT}`);
    await expect(district.headline).toHaveValue('Fewer calls from Cannock town centre.');
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
