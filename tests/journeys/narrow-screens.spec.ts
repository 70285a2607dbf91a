import { expect, type Page } from '@playwright/test';
import { idOf, type ReadersContent } from './support/given-readers.js';
import { handOf, signIn } from './support/hand.js';
import { test } from './support/journey.js';
import { accessible, picture, settled } from './support/look.js';

const REGISTER = ['/agreement', '/themes/asb', '/themes/drug-supply-county-lines', '/boards', '/boards/sscsg', '/people/alice-walters', '/localities', '/districts/cannock-chase', '/districts/lichfield'];

/** Who opens which pages; between them, every address of the service. */
const READERS: Record<string, (content: ReadersContent) => string[]> = {
  coordinator: ({ call, pack, frozenMeetingId }) => [
    '/', '/meetings', '/meetings/new', `/meetings/${call.meetingId}`, `/meetings/${call.meetingId}/tracker`, `/meetings/${call.meetingId}/tracker?step=freeze`,
    `/meetings/${frozenMeetingId}`, `/review/${idOf(call, 'community-cohesion')}`, `/review/${idOf(call, 'prevent')}`, '/packs', `/packs/${pack.packId}/v/1`, '/themes/fraud',
  ],
  'lead-fraud': ({ call }) => ['', '/status', '/headline', '/concerns', '/next-steps', '/ask', '/check'].map((part) => `/my-updates/${idOf(call, 'fraud')}${part}`).concat('/my-updates'),
  'lead-prevent': ({ call }) => ['', '/assurance', '/key-messages', '/escalations'].map((part) => `/my-updates/${idOf(call, 'prevent')}${part}`),
  'lead-community-cohesion': ({ call }) => ['', '/submitted', '/headline'].map((part) => `/my-updates/${idOf(call, 'community-cohesion')}${part}`),
  member: ({ call, pack, frozenMeetingId }) => ['/', `/?meeting=${frozenMeetingId}`, ...REGISTER, '/meetings', `/meetings/${call.meetingId}`, '/packs', `/packs/${pack.packId}/v/1`, '/my-updates', '/no-such-page', '/sign-in'],
};

for (const [key, addresses] of Object.entries(READERS)) {
  test(`No page scrolls sideways on a narrow or enlarged screen, as ${key}`, async ({ page, library }) => {
    await signIn(page, handOf(page, 'with a pointer'), library, key);
    for (const address of addresses(library)) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(library.url + address);
      await settled(page);
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 640, height: 400 }); // what is left of 1280 pixels at 200%
      await expectNoSidewaysScroll(page);
      const name = `page-${key}${named(address)}`;
      await page.setViewportSize({ width: 390, height: 844 });
      await accessible(page, name);
      await picture(page, name);
      await page.setViewportSize({ width: 1280, height: 800 });
      await picture(page, name);
    }
  });
}

/** Neither the page nor anything in it but a frame around a table. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const scrolls = (element: Element) => element.scrollWidth > element.clientWidth && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const inside = [...document.querySelectorAll('main *')].filter((element) => scrolls(element) && !element.querySelector(':scope > table'));
    const beyond = (element: Element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.app-table-scroll');
    const tooWide = (document.scrollingElement?.scrollWidth ?? 0) > innerWidth ? [...document.querySelectorAll('body *')].filter(beyond) : [];
    return [...inside, ...tooWide].map((element) => element.outerHTML.slice(0, 120));
  });
  const width = await page.evaluate(() => document.scrollingElement?.scrollWidth);
  expect(found, `what is too wide on ${page.url()}`).toEqual([]);
  expect(width, page.url()).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

function named(address: string): string {
  return address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replace(/[/?=]+/g, '-');
}
