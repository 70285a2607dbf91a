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
