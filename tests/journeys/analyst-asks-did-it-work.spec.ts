import { EVERYDAY_WAYS, goTo, signIn } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

/** Official counts of the months of 2025 come with a trial, and none of the year before. */
const MEASURE = 'Anti-social behaviour incidents';

for (const way of EVERYDAY_WAYS) {
  test(`An analyst asks whether an activity shows in the counts, and passes the answer on, ${way}`, async ({ page, hand, library }) => {
    const question = page.getByRole('form', { name: 'What was done' });
    const ask = async (month: string, year: string) => {
      await hand.write(question.getByLabel('Month', { exact: true }), month);
      await hand.write(question.getByLabel('Year', { exact: true }), year);
      await hand.press(question.getByRole('button', { name: 'Show what the counts say' }));
    };
    const answer = page.getByRole('region', { name: 'What the counts say' });

    await test.step('the measure leads to the question', async () => {
      await signIn(page, hand, library, 'analyst');
      await goTo(page, hand, 'Measures');
      await hand.press(page.getByRole('link', { name: MEASURE, exact: true }));
      await hand.press(page.getByRole('link', { name: /^Did it work\?/ }));
      await expect(page.getByRole('heading', { level: 1, name: 'Did it work?' })).toBeVisible();
      await expect(question).toContainText('There are counts of Staffordshire from January 2025 to December 2025.');
      await look(page, 'did-it-work');
    });

    await test.step('what is no month, and what is not over, is refused with what to enter', async () => {
      await hand.pick(question.getByLabel('Where was it done?'), 'Stafford');
      await ask('14', '2025');
      await expect(page.getByRole('alert')).toContainText('Enter a real month and its year in four figures');
      await ask('7', '2099');
      await expect(page.getByRole('alert')).toContainText(/Choose a month that is over: the last was \w+ \d{4}\./);
      await look(page, 'did-it-work-refused');
    });

    await test.step('the answer is a sentence first, and says that last year is missing', async () => {
      await ask('7', '2025');
      await expect(answer.getByRole('heading', { name: 'What the counts say' })).toBeFocused();
      await expect(answer).toContainText(`${MEASURE} in Stafford, July to September 2025: no clear difference from the rest of Staffordshire (95% interval: `);
      await expect(answer.getByRole('row', { name: /^The months of the activity/ })).toContainText('440');
      await expect(answer.getByRole('row', { name: /^The same months last year/ })).toContainText('There is no count.');
      await expect(answer).toContainText('Whether it is the season: the same months last year cannot be held against these.');
      await expect(answer).toContainText('tend to fall back by themselves');
      await look(page, 'did-it-work-answer');
    });

    await test.step('the example says what percentages without counts leave open', async () => {
      await hand.press(page.locator('summary').filter({ hasText: 'what can and cannot be said without the counts' }));
      await expect(page.getByRole('row', { name: /^Alcohol-related violence/ })).toContainText('7 after 9');
      await look(page, 'did-it-work-example');
    });

    await test.step('whoever is given the address reads the same', async () => {
      const said = await answer.locator('p').first().innerText();
      await page.goto(page.url());
      await expect(answer.locator('p').first()).toHaveText(said);
    });
  });
}
