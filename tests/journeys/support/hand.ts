import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { checkOnce } from './accessible.js';
import { Keyboard } from './keyboard.js';

/** How somebody works a page: every journey is told once and done in each of these ways. */
export interface Hand {
  press(target: Locator): Promise<void>;
  /** Writes a text in place of what stands in the field. */
  write(field: Locator, text: string): Promise<void>;
  choose(radio: Locator): Promise<void>;
  /** Ticks a box. */
  tick(box: Locator): Promise<void>;
  /** Takes an entry of a list that opens. */
  pick(list: Locator, entry: string): Promise<void>;
  /** Moves a slider: to an end, or by one. */
  slide(slider: Locator, to: Slide): Promise<void>;
}

export type Slide = 'Home' | 'End' | 'ArrowLeft' | 'ArrowRight';

/** The last words of a journey's title, which say how it is done; at 200% a window holds half as much each way. */
export const WAYS = ['with a pointer', 'by keyboard alone', 'at 200% zoom'] as const;
export type Way = (typeof WAYS)[number];

/** On a phone there is no window to enlarge; and of stories told besides, narrow-screens.spec looks at the pages. */
export const EVERYDAY_WAYS = WAYS.filter((way) => way !== 'at 200% zoom');

/** How a journey is done that is called so; with a pointer where its title says nothing. */
export function wayOf({ title }: { title: string }): Way {
  return WAYS.find((way) => title.endsWith(way)) ?? 'with a pointer';
}

export function handOf(page: Page, way: Way): Hand {
  return new WatchfulHand(page, way === 'by keyboard alone' ? new Keyboard(page) : POINTER);
}

/** Has each page checked that it comes to, before it does anything there: no page of a journey goes unchecked. */
class WatchfulHand implements Hand {
  constructor(private readonly page: Page, private readonly hand: Hand) {}

  async press(target: Locator): Promise<void> {
    await this.watch(target);
    await this.hand.press(target);
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.watch(field);
    await this.hand.write(field, text);
  }

  async choose(radio: Locator): Promise<void> {
    await this.watch(radio);
    await this.hand.choose(radio);
  }

  async tick(box: Locator): Promise<void> {
    await this.watch(box);
    await this.hand.tick(box);
  }

  async pick(list: Locator, entry: string): Promise<void> {
    await this.watch(list);
    await this.hand.pick(list, entry);
  }

  async slide(slider: Locator, to: Slide): Promise<void> {
    await this.watch(slider);
    await this.hand.slide(slider, to);
  }

  /** What is wanted may stand on the next page only: its coming says that this page has arrived. */
  private async watch(wanted: Locator): Promise<void> {
    await expect(wanted).toBeVisible();
    await checkOnce(this.page);
  }
}

const POINTER: Hand = {
  press: (target) => target.click(),
  write: (field, text) => field.fill(text),
  choose: (radio) => radio.check(),
  tick: (box) => box.check(),
  pick: async (list, entry) => void (await list.selectOption(entry)),
  slide: async (slider, to) => {
    const [at = 0, most = 0] = await Promise.all([slider.inputValue(), slider.getAttribute('max')]).then((both) => both.map(Number));
    await slider.fill(String({ Home: 0, End: most, ArrowLeft: at - 1, ArrowRight: at + 1 }[to]));
  },
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

/** Opens the menu, which a narrow window keeps folded. */
export async function openMenu(page: Page, hand: Hand): Promise<Locator> {
  const menu = page.getByRole('navigation', { name: 'Menu' });
  const toggle = menu.getByRole('button', { name: 'Menu' });
  if (await toggle.isVisible()) await hand.press(toggle);
  return menu;
}

/** Goes somewhere by the menu. */
export async function goTo(page: Page, hand: Hand, entry: string): Promise<void> {
  const menu = await openMenu(page, hand);
  await hand.press(menu.getByRole('link', { name: entry, exact: true }));
}
