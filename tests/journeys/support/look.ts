import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Page, test } from '@playwright/test';
import { accessible, settled } from './accessible.js';
import { wayOf } from './hand.js';
import { expectNoSidewaysScroll, expectNoSidewaysScrollAt320 } from './sideways.js';

/** Pictures of every page that a journey looked at, for people to look at too. */
export const SCREENS = fileURLToPath(new URL('../../../test-results/screens', import.meta.url));

/** Waits until the page stands, then checks it as a reader of the screen and a reader of the picture would; the keyboard comes by the same pictures. */
export async function look(page: Page, name: string): Promise<void> {
  await settled(page);
  await accessible(page);
  const way = wayOf(test.info());
  if (way === 'by keyboard alone') return;
  await picture(page, name);
  if (way === 'at 200% zoom') await expectNoSidewaysScroll(page);
  else await expectNoSidewaysScrollAt320(page);
}

export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(SCREENS, { recursive: true });
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: `${SCREENS}/${name}-${width}.png`, fullPage: true, scale: 'css' });
}
