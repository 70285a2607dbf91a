import { EVERYDAY_WAYS, goTo, signIn } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

/** Official counts of the months of 2025 come with a trial; boundaries do not. */
const MEASURE = 'Shoplifting';

for (const way of EVERYDAY_WAYS) {
  test(`A member walks the map of the county and reads the same numbers in the list, ${way}`, async ({ page, hand, library }) => {
    const figure = page.getByRole('figure', { name: new RegExp(`^${MEASURE}: `) });
    const map = figure.getByRole('listbox');
    const chosen = map.getByRole('option', { selected: true });
    const row = figure.locator('tr').filter({ has: page.locator('[aria-pressed=true]') });
    const reading = figure.locator('.app-map__reading');

    /** What the map says of the area that is chosen stands in its row, too. */
    const agree = async (name: string) => {
      await expect(chosen).toHaveAccessibleName(new RegExp(`^${name}: `));
      const [, rate, count] = /: ([\d.]+) per 1,000 \(([\d,]+) crimes\)/.exec((await chosen.getAttribute('aria-label'))!)!;
      await expect(row.getByRole('rowheader')).toContainText(name);
      await expect(row.getByRole('cell')).toHaveText([rate!, count!]);
      await expect(reading).toHaveText(`${name}: ${rate} per 1,000 (${count} crimes)`);
      await expect(figure.getByRole('img', { name: new RegExp(`${name}: ${rate}`) })).toBeVisible();
    };
    const walk = async (key: string, to: string) => {
      if (way === 'with a pointer') await hand.press(map.getByRole('option', { name: new RegExp(`^${to}: `) }));
      else await page.keyboard.press(key);
      await agree(to);
    };

    await test.step('the localities lead to the map', async () => {
      await signIn(page, hand, library, 'member');
      await goTo(page, hand, 'Localities');
      const priorities = page.getByRole('table', { name: 'Priorities by district, from north to south' });
      await expect(priorities.getByRole('row', { name: /^Anti-social behaviour/ }).getByRole('cell')).toContainText(Array<string>(8).fill('the county'));
      await expect(page.getByRole('heading', { level: 2, name: 'On the map' })).toBeVisible();
      await expect(page.getByRole('listbox')).toBeVisible();
      await look(page, 'localities-map');
      await goTo(page, hand, 'Measures');
      await hand.press(page.getByRole('link', { name: MEASURE, exact: true }));
      await hand.press(page.getByRole('link', { name: 'See it on the map' }));
      await expect(page.getByRole('heading', { level: 1, name: `${MEASURE} on the map` })).toBeVisible();
      await expect(map).toBeVisible();
      await look(page, 'map');
    });

    await test.step('from district to neighbouring district', async () => {
      await hand.press(map.getByRole('option', { name: /^Cannock Chase: / }));
      await agree('Cannock Chase');
      await walk('ArrowUp', 'Stafford');
      await walk('ArrowRight', 'East Staffordshire');
      await walk('ArrowDown', 'Lichfield');
      await walk('ArrowDown', 'Tamworth');
      await look(page, 'map-walked');
    });

    await test.step('what is chosen in the list is chosen on the map', async () => {
      await hand.press(row.getByRole('button'));
      if (way === 'with a pointer') await hand.press(figure.getByRole('button', { name: 'Staffordshire Moorlands' }));
      else await page.keyboard.press('ArrowUp');
      await agree('Staffordshire Moorlands');
    });

    await test.step('a month has counts and no rate, and says how far they go', async () => {
      await hand.pick(page.getByRole('combobox', { name: 'Period' }), 'December 2025');
      await hand.press(page.getByRole('button', { name: 'Show', exact: true }));
      await expect(page.getByText(/These are counts: there are more where more people live/)).toBeVisible();
      await expect(page).toHaveURL(/period=2025-12-01_2026-01-01/);
      await look(page, 'map-of-a-month');
    });

    await test.step('small areas without boundaries are told to be missing', async () => {
      await hand.pick(page.getByRole('combobox', { name: 'Areas' }), 'Precision areas');
      await hand.press(page.getByRole('button', { name: 'Show', exact: true }));
      await expect(page.getByText('No figures for precision areas')).toBeVisible();
      await look(page, 'map-without-figures');
    });
  });
}
