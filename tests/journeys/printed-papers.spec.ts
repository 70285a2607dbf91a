import { writeFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { signIn } from './support/hand.js';
import { test } from './support/journey.js';
import { settled } from './support/accessible.js';
import { picture, SCREENS } from './support/look.js';

const NOT_ON_PAPER = ['.app-header', '.govuk-service-navigation', '.app-trial', '.app-footer', '.govuk-skip-link', '.govuk-back-link', '.govuk-button', 'main button'];

test('A member prints the overview: two sheets at most, without navigation', async ({ page, hand, library }) => {
  await signIn(page, hand, library, 'member');
  await page.goto(library.url);
  await settled(page);
  const sheets = await print(page, 'overview');
  expect(sheets).toBeLessThanOrEqual(2);
  await expect(page.getByRole('region', { name: 'In one minute' })).toBeVisible();
});

test('The chair prints the brief of every meeting of the trial: one sheet, no more', async ({ page, hand, library }) => {
  await signIn(page, hand, library, 'chair');
  const chair = await library.as('chair');
  const { meetings } = await chair.ask<{ meetings: { id: string; state: string }[] }>('{ meetings { id state } }');
  const briefs = meetings.filter(({ state }) => state !== 'PLANNED');
  expect(briefs.length).toBeGreaterThan(2);
  for (const [index, { id }] of briefs.entries()) {
    await page.goto(`${library.url}/meetings/${id}/brief`);
    await settled(page);
    expect(await print(page, `brief-${index}`), `sheets of the brief of ${id}`).toBe(1);
  }
});

test('A member prints the pack: each item on a page of its own, with its version and seal', async ({ page, hand, library }) => {
  await signIn(page, hand, library, 'member');
  await page.goto(`${library.url}/packs/${library.pack.packId}/v/1`);
  await settled(page);
  const sheets = await print(page, 'pack');
  const items = await page.locator('.app-pack__item').count();
  expect(items).toBeGreaterThan(10);
  expect(sheets).toBeGreaterThanOrEqual(items + 3);
  await expect(page.getByText(library.pack.hash)).toBeVisible();
  expect(await footer(page)).toContain(`pack version 1, seal ${library.pack.hash.slice(0, 12)}`);
});

test('A member prints the paper of a district: who chairs it, from which pack, then what the county group was told', async ({ page, hand, library }) => {
  await signIn(page, hand, library, 'member');
  await page.goto(`${library.url}/districts/cannock-chase/meeting`);
  await settled(page);
  expect(await print(page, 'district-paper')).toBeLessThanOrEqual(5);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cannock Chase');
  await expect(page.getByRole('definition').getByText(library.pack.hash)).toBeVisible();
  expect(await footer(page)).toContain(`seal ${library.pack.hash.slice(0, 12)}`);
});

/** Prints to paper of the usual size and answers the number of sheets. */
async function print(page: Page, name: string): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  for (const selector of NOT_ON_PAPER) {
    for (const part of await page.locator(selector).all()) await expect(part, selector).toBeHidden();
  }
  await picture(page, `print-${name}`);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true });
  await writeFile(`${SCREENS}/print-${name}.pdf`, pdf);
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

/** The line at the foot of each sheet, which the page gives to the printer as a style. */
function footer(page: Page): Promise<string> {
  return page.evaluate(() => document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n'));
}
