import { expect, type Locator, type Page } from '@playwright/test';
import type { Hand, Slide } from './hand.js';

const MOST_PRESSES = 250;

type Place = 'here' | 'after' | 'before';

/** Somebody who has no pointer: goes from stop to stop, and must see at each of them where they are. */
export class Keyboard implements Hand {
  constructor(private readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    await this.goTo(target);
    await this.page.keyboard.press('Enter');
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.goTo(field);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
    await expect(field).toHaveValue(text);
  }

  /** Tab leads into the group, the arrows to the answer. */
  async choose(radio: Locator): Promise<void> {
    await expect(radio).toBeVisible();
    await this.until(() => radio.evaluate(placeOfGroup));
    for (let presses = 0; presses < 10; presses += 1) {
      if (await radio.evaluate((element) => element === document.activeElement)) break;
      await this.page.keyboard.press('ArrowDown');
    }
    if (!(await radio.isChecked())) await this.page.keyboard.press('Space');
    await expect(radio).toBeChecked();
    await expect(radio).toBeFocused();
  }

  async tick(box: Locator): Promise<void> {
    await this.goTo(box);
    await this.page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }

  /** The first letters lead to an entry. */
  async pick(list: Locator, entry: string): Promise<void> {
    await this.goTo(list);
    await this.page.keyboard.type(entry);
    await expect(list.locator('option:checked')).toHaveText(entry);
  }

  async slide(slider: Locator, to: Slide): Promise<void> {
    await this.goTo(slider);
    await this.page.keyboard.press(to);
  }

  async goTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    await this.until(() => target.evaluate(placeOf));
    await expect(target).toBeFocused();
  }

  private async until(place: () => Promise<Place>): Promise<void> {
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      const where = await place();
      if (where === 'here') return;
      await this.page.keyboard.press(where === 'after' ? 'Tab' : 'Shift+Tab');
      const lost = await this.page.evaluate(lostStop);
      expect(lost, `a stop of the keyboard whose focus cannot be seen, on ${this.page.url()}`).toBeNull();
    }
    throw new Error(`The keyboard did not get there in ${MOST_PRESSES} presses, on ${this.page.url()}.`);
  }
}

/** Where an element lies from the one that has the focus. */
function placeOf(element: Element): Place {
  const active = document.activeElement;
  if (active === element) return 'here';
  if (!active || active === document.body) return 'after';
  return active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? 'after' : 'before';
}

/** Where a group of radios lies from the focus: one stop, whichever of them holds it. */
function placeOfGroup(radio: Element): Place {
  const active = document.activeElement;
  if (active instanceof HTMLInputElement && active.name === (radio as HTMLInputElement).name && active.type === 'radio') return 'here';
  if (!active || active === document.body) return 'after';
  return active.compareDocumentPosition(radio) & Node.DOCUMENT_POSITION_FOLLOWING ? 'after' : 'before';
}

/** Null where the focus can be seen; else what has it. Colours alone in the background do not count, lines and rings do. */
function lostStop(): string | null {
  const active = document.activeElement;
  if (!active || active === document.body) return null;
  const box = active.getBoundingClientRect();
  const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const clear = (colour: string) => colour === 'transparent' || /rgba\(.*, 0\)/.test(colour);
  const ringed = (style: CSSStyleDeclaration) =>
    (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0 && !clear(style.outlineColor)) ||
    /rgb\(255, 221, 0\)|rgb\(11, 12, 12\)/.test(style.boxShadow);
  const label = active.matches('input[type=radio], input[type=checkbox]') ? active.nextElementSibling : null;
  const seen = ringed(getComputedStyle(active)) || (label !== null && ringed(getComputedStyle(label, '::before')));
  return inView && seen ? null : `${inView ? 'unmarked' : 'out of view'}: ${active.outerHTML.slice(0, 200)}`;
}
