import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { Keyboard } from './keyboard.js';

/** How somebody works a page: every journey is told once and done in both ways. */
export interface Hand {
  press(target: Locator): Promise<void>;
  /** Writes a text in place of what stands in the field. */
  write(field: Locator, text: string): Promise<void>;
  choose(radio: Locator): Promise<void>;
  /** Ticks a box. */
  tick(box: Locator): Promise<void>;
  /** Takes an entry of a list that opens. */
  pick(list: Locator, entry: string): Promise<void>;
}

export const WAYS = ['with a pointer', 'by keyboard alone'] as const;
export type Way = (typeof WAYS)[number];

export function handOf(page: Page, way: Way): Hand {
  return way === 'by keyboard alone' ? new Keyboard(page) : POINTER;
}

const POINTER: Hand = {
  press: (target) => target.click(),
  write: (field, text) => field.fill(text),
  choose: (radio) => radio.check(),
  tick: (box) => box.check(),
  pick: async (list, entry) => void (await list.selectOption(entry)),
};

/** Writes a day into its three boxes. */
export async function writeDay(hand: Hand, group: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await hand.write(group.getByLabel('Day', { exact: true }), String(Number(date)));
  await hand.write(group.getByLabel('Month', { exact: true }), String(Number(month)));
  await hand.write(group.getByLabel('Year', { exact: true }), year);
}

/** Signs in as anybody does: on the sign-in page, by the button of the post. */
export async function signIn(page: Page, hand: Hand, server: { url: string; labelOf(key: string): Promise<string> }, key: string): Promise<void> {
  await page.goto(`${server.url}/sign-in`);
  await hand.press(page.getByRole('button', { name: await server.labelOf(key), exact: true }));
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
}

/** Goes somewhere by the menu, which a phone keeps folded. */
export async function goTo(page: Page, hand: Hand, entry: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Menu' });
  const toggle = menu.getByRole('button', { name: 'Menu' });
  if (await toggle.isVisible()) await hand.press(toggle);
  await hand.press(menu.getByRole('link', { name: entry, exact: true }));
}
