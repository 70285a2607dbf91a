import { goTo, signIn, WAYS } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

/** One of the series that a trial invents, so that every kind of chart can be seen: 36 months with a gap and a step. */
const MEASURE = 'Illustrative reports of nuisance';

for (const way of WAYS) {
  test(`A member opens a chart, reads it point by point and reads its table, ${way}`, async ({ page, hand, library }) => {
    const heading = (name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    const chart = page.getByRole('figure').first();
    const reader = chart.getByRole('slider', { name: /Read the chart point by point/ });

    await test.step('the measures say which is out of the ordinary, in words', async () => {
      await signIn(page, hand, library, 'member');
      await goTo(page, hand, 'Measures');
      await heading('Measures');
      await expect(page.getByRole('row', { name: new RegExp(MEASURE) })).toContainText('Illustrative');
      await expect(page.getByText(/^No open measure: .*Domestic abuse/)).toBeVisible();
      await look(page, 'measures');
      await hand.press(page.getByRole('link', { name: MEASURE }));
      await heading(MEASURE);
    });

    await test.step('another area is another chart', async () => {
      await hand.pick(page.getByRole('combobox', { name: 'Area' }), 'Cannock Chase');
      await hand.press(page.getByRole('button', { name: 'Show', exact: true }));
      await expect(page).toHaveTitle(new RegExp(`^${MEASURE} in Cannock Chase`));
      await expect(chart.getByRole('img', { name: new RegExp(`^${MEASURE}, Cannock Chase, .*: (special|common) cause`) })).toBeVisible();
      await expect(chart).toContainText(/Limits are calculated anew from/);
      await look(page, 'measure');
    });

    await test.step('every point is told in words: its period, its figure and its state', async () => {
      await hand.slide(reader, 'Home');
      await expect(reader).toHaveAttribute('aria-valuetext', /^\w+ \d{4}: 62\. Common cause/);
      await hand.slide(reader, 'ArrowRight');
      await expect(reader).toHaveAttribute('aria-valuetext', /^\w+ \d{4}: 60\. /);
      await expect(chart.getByText(/^\w+ \d{4}: 60\. Common cause/)).toBeVisible();
      await hand.slide(reader, 'End');
      await expect(reader).toHaveAttribute('aria-valuetext', /: 49, provisional\. Special cause, concern: .*above the average/);
      await look(page, 'measure-last-point');
    });

    await test.step('the table has all of it, with what is missing said', async () => {
      await hand.press(chart.locator('summary').filter({ hasText: 'Show the figures as a table' }));
      const rows = chart.getByRole('row');
      await expect(rows).toHaveCount(37);
      await expect(rows.last()).toContainText('49 [p]');
      await expect(rows.last()).toContainText('Concern, high');
      await expect(rows.nth(9)).toContainText('[x]');
      await look(page, 'measure-table');
    });

    await test.step('what it counts, where it comes from and when it comes again stand below', async () => {
      await expect(page.getByRole('heading', { name: 'About this measure' })).toBeVisible();
      await expect(page.getByText(/^Expected about /)).toBeVisible();
      await expect(page.getByRole('img', { name: /^Lichfield: / })).toBeVisible();
    });
  });
}
