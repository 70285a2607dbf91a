import { expect, type Page } from '@playwright/test';

/** Neither the page nor anything in it but a frame around a table. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
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

/** The same on the narrowest screen there is, whatever the journey's own. */
export async function expectNoSidewaysScrollAt320(page: Page): Promise<void> {
  const own = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  if (own) await page.setViewportSize(own);
}
