import { EVERYDAY_WAYS, goTo, signIn } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';
import { expectNoSidewaysScroll } from './support/sideways.js';

for (const way of EVERYDAY_WAYS) {
  test(`Whoever answers for a district opens its page on a phone, and the precision areas in it, ${way}`, async ({ page, hand, library }) => {
    await page.setViewportSize({ width: 375, height: 812 });

    await test.step('the page of arrival leads to the district', async () => {
      await signIn(page, hand, library, 'csp-stafford');
      await goTo(page, hand, 'Your work');
      await hand.press(page.getByRole('link', { name: 'Stafford', exact: true }));
      await expect(page.getByRole('heading', { level: 1, name: 'Stafford' })).toBeVisible();
    });

    await test.step('it says in short who lives there, how it stands against the county, and what is missing', async () => {
      const short = page.getByRole('region', { name: 'Stafford in short' });
      await expect(short).toContainText(/[\d,]+ residents, mid-2020 population\./);
      await expect(short).toContainText(/per 1,000 residents \([\d.]+ to [\d.]+\), against [\d.]+ in Staffordshire\./);
      await expect(short).toContainText('Not known: an analyst imports the Index of Multiple Deprivation');
      await expect(page.getByRole('table', { name: 'What is counted in Stafford', exact: true })).toBeVisible();
      await expect(page.getByRole('table', { name: 'Countywide themes' })).toBeVisible();
      await expectNoSidewaysScroll(page);
      await look(page, 'district-on-a-phone');
    });

    await test.step('a precision area says why it was chosen, and who can enter its small areas', async () => {
      await hand.press(page.getByRole('link', { name: 'Stafford Town', exact: true }));
      await expect(page.getByRole('heading', { level: 1, name: 'Stafford Town' })).toBeVisible();
      await expect(page.getByText('High – force-wide')).toBeVisible();
      await expect(page.getByText(/^Nobody has entered yet which small areas make up Stafford Town/)).toBeVisible();
      await expect(page.getByRole('link', { name: 'Enter its small areas' })).toHaveCount(0);
      await expectNoSidewaysScroll(page);
      await look(page, 'precision-area-on-a-phone');
    });
  });
}
