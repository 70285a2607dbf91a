import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { WAYS } from './hand.js';
import { expectNoSidewaysScrollAt320 } from './sideways.js';

/** Pictures of every page that a journey looked at, for people to look at too. */
export const SCREENS = fileURLToPath(new URL('../../../test-results/screens', import.meta.url));

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Waits until the page stands, then checks it as a reader of the screen and a reader of the picture would: once, for a journey that is
 * done again by keyboard comes by the same pages.
 */
export async function look(page: Page, name: string): Promise<void> {
  await settled(page);
  if (test.info().title.endsWith(WAYS[1])) return;
  await accessible(page, name);
  await picture(page, name);
  await expectNoSidewaysScrollAt320(page);
}

/** The page has its heading and nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main h1').first()).toBeVisible();
  await expect(page.locator('.app-loading')).toHaveCount(0);
  await expect(page.locator('main h1')).toHaveCount(1);
}

export async function accessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(RULES).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found, `accessibility of ${name} (${page.url()})`).toEqual([]);
}

export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(SCREENS, { recursive: true });
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: `${SCREENS}/${name}-${width}.png`, fullPage: true });
}
