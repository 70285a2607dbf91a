import type { Locator, Page } from '@playwright/test';

/** Says of each of last time's next steps that it is done: which are open depends on the meetings that other journeys have held. */
export async function tellLastStepsDone(page: Page, choose: (radio: Locator) => Promise<void>): Promise<void> {
  // Everything that can be chosen on a page comes with it at once.
  await page.getByRole('main').getByRole('radio').first().waitFor();
  const radios = page.getByRole('radio', { name: 'Done', exact: true });
  for (let index = 0; index < await radios.count(); index += 1) await choose(radios.nth(index));
}
