export type MapDirection = 'LEFT' | 'RIGHT' | 'UP' | 'DOWN';

/** An area by the middle of its shape. */
export interface Middle {
  code: string;
  x: number;
  y: number;
}

const ALONG: Record<MapDirection, readonly [x: number, y: number]> = { LEFT: [-1, 0], RIGHT: [1, 0], UP: [0, -1], DOWN: [0, 1] };

/** The area that lies next in a direction: the nearest whose middle is more that way than aside; null at the edge. */
export function neighbourOf(areas: readonly Middle[], code: string, direction: MapDirection): string | null {
  const here = areas.find((area) => area.code === code);
  if (!here) return null;
  const [dx, dy] = ALONG[direction];
  let best: { code: string; score: number } | null = null;
  for (const area of areas) {
    const [x, y] = [area.x - here.x, area.y - here.y];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (along <= 0.5 || aside > along * 1.2) continue;
    const score = along + 2 * aside;
    if (!best || score < best.score) best = { code: area.code, score };
  }
  return best?.code ?? null;
}

const DIRECTIONS: Record<string, MapDirection> = { ArrowLeft: 'LEFT', ArrowRight: 'RIGHT', ArrowUp: 'UP', ArrowDown: 'DOWN' };
const STEPS: Record<string, number> = { PageUp: -1, PageDown: 1 };

/**
 * Where a key leads from an area of a map: arrow keys to the neighbour, Page Up and Page Down through the list, Home and End to its ends. Null where it
 * leads nowhere, undefined where the key is none that walks.
 */
export function walked(key: string, from: string, areas: readonly Middle[], list: readonly string[]): string | null | undefined {
  if (DIRECTIONS[key]) return neighbourOf(areas, from, DIRECTIONS[key]);
  if (STEPS[key]) return list[list.indexOf(from) + STEPS[key]] ?? null;
  return key === 'Home' || key === 'End' ? list.at(key === 'Home' ? 0 : -1) ?? null : undefined;
}
