import { EVERYDAY_WAYS, signIn } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

for (const way of EVERYDAY_WAYS) {
  test(`A district’s lead takes an issue up in the hub, corrects it, and closes it with its outcome, ${way}`, async ({ page, hand, server }) => {
    // Journeys on one installation follow each other: each leaves words of its own behind.
    const summary = `Noise and litter on West Street at night, noted ${way}`;
    const link = (name: string) => page.getByRole('link', { name, exact: true });
    const button = (name: string) => page.getByRole('button', { name, exact: true });

    await test.step('the district’s page leads to its hub', async () => {
      await signIn(page, hand, server, 'csp-cannock-chase');
      await page.goto(`${server.url}/districts/cannock-chase`);
      await hand.press(link('Community Safety Hub'));
      await expect(page.getByRole('heading', { level: 1, name: 'Community Safety Hub' })).toBeVisible();
      await look(page, 'hub');
    });

    await test.step('a phone number is refused beside its field, with the reason', async () => {
      await hand.press(link('Take up an issue'));
      await hand.pick(page.getByLabel('Type of referral', { exact: true }), 'Anti-social behaviour');
      await hand.pick(page.getByLabel('Where', { exact: true }), 'Cannock East & North');
      await hand.tick(page.getByRole('checkbox', { name: 'Staffordshire Police' }));
      await hand.write(page.getByLabel('What the issue is'), `${summary}. Ring 07700 900123`);
      await hand.press(button('Take up the issue'));
      await expect(page.getByRole('alert')).toContainText('Take out a phone number. It leads to a person, and issues here are about places.');
      await look(page, 'hub-issue-refused');
    });

    await test.step('without it the issue is taken up and counted', async () => {
      await hand.write(page.getByLabel('What the issue is'), summary);
      await hand.press(button('Take up the issue'));
      await expect(page.getByText('The issue was taken up')).toBeVisible();
      await expect(page.getByRole('table', { name: 'By area' }).getByRole('row', { name: /^Cannock East & North/ })).toBeVisible();
      await look(page, 'hub-with-issue');
    });

    await test.step('it is closed with what came of it', async () => {
      await hand.press(link(summary));
      await hand.write(page.getByLabel('What came of it'), 'The shops take their bins in at night');
      await hand.press(button('Close the issue'));
      await expect(page.getByText('The issue was closed')).toBeVisible();
      await expect(page.getByText('The shops take their bins in at night')).toBeVisible();
      await look(page, 'hub-issue-closed');
    });
  });
}
