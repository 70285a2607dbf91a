import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** All of WCAG 2.2 at AA that a machine can check; nothing is left out. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The addresses at which each page of a browser has been checked. */
const checked = new WeakMap<Page, Set<string>>();

/** Waits until the page stands, and checks it as a reader of the screen would meet it. */
export async function accessible(page: Page): Promise<void> {
  await settled(page);
  checkedOf(page).add(new URL(page.url()).pathname);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (rules) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, RULES);
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** The same where this address has not been checked yet. */
export async function checkOnce(page: Page): Promise<void> {
  if (!checkedOf(page).has(new URL(page.url()).pathname)) await accessible(page);
}

/** The page has its heading and nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main h1').first()).toBeVisible();
  await expect(page.locator('.app-loading')).toHaveCount(0);
  await expect(page.locator('main h1')).toHaveCount(1);
}

function checkedOf(page: Page): Set<string> {
  const found = checked.get(page) ?? new Set<string>();
  checked.set(page, found);
  return found;
}
