import { isDay } from './dates.js';

/** The pages that answer as on a day. */
const PAGES = ['/agreement', '/themes/', '/boards', '/people/', '/localities', '/districts/', '/priorities/', '/posts/'];

/** The day that an address asks about, or null for today. */
export function dayAsked(search: URLSearchParams): string | null {
  const on = search.get('on') ?? '';
  return isDay(on) ? on : null;
}

/** Takes the day along to the next page, where that page can answer for it. */
export function keepDay(to: string, on: string | null): string {
  if (on === null || to.includes('?') || !PAGES.some((start) => to === start || to.startsWith(start))) return to;
  return `${to}?on=${on}`;
}
