import { operation } from './client.js';

/** Everything that the police files hold of a measure over a period, and where it was counted. */
export interface FilesTotalSeen {
  start: string;
  end: string;
  total: number;
  parts: { name: string; count: number }[];
  sentence: string;
}
export const FILES_TOTAL = operation<{ filesTotal: FilesTotalSeen | null }>('query ($slug: String!, $start: Day, $end: Day) { measure(slug: $slug) { filesTotal(start: $start, end: $end) { start end total parts { name count } sentence } } }');
