import { type Locator, type Page, test } from '@playwright/test';
import type { Hand, Slide } from './hand.js';

/** A practised typist needs no more for these; reading and thinking are counted apart. */
const KEYS_A_MINUTE = 200;
const SECONDS_A_PAGE = 20;
const SECONDS_A_FIELD = 15;

/** Counts what a task costs the person who does it: pages that open, fields that are answered, keys and presses. */
export class Effort implements Hand {
  readonly pages: string[] = [];
  fields = 0;
  keys = 0;

  constructor(private readonly hand: Hand, page: Page) {
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame()) return;
      const { pathname } = new URL(frame.url());
      if (this.pages.at(-1) !== pathname) this.pages.push(pathname);
    });
  }

  async press(target: Locator): Promise<void> {
    this.keys += 1;
    await this.hand.press(target);
  }

  async write(field: Locator, text: string): Promise<void> {
    this.fields += 1;
    this.keys += text.length;
    await this.hand.write(field, text);
  }

  async choose(radio: Locator): Promise<void> {
    this.fields += 1;
    this.keys += 1;
    await this.hand.choose(radio);
  }

  async tick(box: Locator): Promise<void> {
    this.fields += 1;
    this.keys += 1;
    await this.hand.tick(box);
  }

  async pick(list: Locator, entry: string): Promise<void> {
    this.fields += 1;
    this.keys += 1;
    await this.hand.pick(list, entry);
  }

  async slide(slider: Locator, to: Slide): Promise<void> {
    this.keys += 1;
    await this.hand.slide(slider, to);
  }

  /** Minutes for a person: typing, and time to read each page and to think about each field. */
  get minutes(): number {
    return this.keys / KEYS_A_MINUTE + (this.pages.length * SECONDS_A_PAGE + this.fields * SECONDS_A_FIELD) / 60;
  }

  /** Says it in the list of results, where it can be read over time. */
  tell(what: string): void {
    const description = `${what}: ${this.pages.length} pages, ${this.fields} fields, ${this.keys} keys and presses, about ${Math.ceil(this.minutes)} minutes`;
    test.info().annotations.push({ type: 'effort', description });
    console.log(description);
  }
}
