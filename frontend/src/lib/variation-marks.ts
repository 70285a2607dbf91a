import type { TargetAssurance, Variation } from '@csa/shared/charted-series.js';

export type VariationShape = 'circle' | 'triangle-up' | 'triangle-down' | 'diamond' | 'square';

/** How a state is drawn: blue and orange for better and worse rather than green and red, and always a shape and letters beside the colour. */
export const VARIATION_MARKS: Record<Variation, { shape: VariationShape; ink: string }> = {
  COMMON_CAUSE: { shape: 'circle', ink: '#484949' },
  IMPROVEMENT_HIGH: { shape: 'triangle-up', ink: '#1d70b8' },
  IMPROVEMENT_LOW: { shape: 'triangle-down', ink: '#1d70b8' },
  CONCERN_HIGH: { shape: 'diamond', ink: '#b7592a' },
  CONCERN_LOW: { shape: 'diamond', ink: '#b7592a' },
  NEITHER_HIGH: { shape: 'square', ink: '#54319f' },
  NEITHER_LOW: { shape: 'square', ink: '#54319f' },
};

export const ASSURANCE_MARKS: Record<TargetAssurance, { letter: string; ink: string }> = {
  PASS: { letter: 'P', ink: '#1d70b8' },
  FAIL: { letter: 'F', ink: '#b7592a' },
  HIT_OR_MISS: { letter: '?', ink: '#484949' },
};

/** The outline of a shape around a middle; r is the radius of a circle that looks as large. */
export function outlineOf(shape: VariationShape, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx * r)} ${round(y + dy * r)}`;
  switch (shape) {
    case 'circle': return `M ${at(-1, 0)} A ${r} ${r} 0 1 1 ${at(1, 0)} A ${r} ${r} 0 1 1 ${at(-1, 0)} Z`;
    case 'triangle-up': return `M ${at(0, -1.3)} L ${at(1.25, 0.9)} L ${at(-1.25, 0.9)} Z`;
    case 'triangle-down': return `M ${at(0, 1.3)} L ${at(1.25, -0.9)} L ${at(-1.25, -0.9)} Z`;
    case 'diamond': return `M ${at(0, -1.35)} L ${at(1.35, 0)} L ${at(0, 1.35)} L ${at(-1.35, 0)} Z`;
    case 'square': return `M ${at(-0.95, -0.95)} L ${at(0.95, -0.95)} L ${at(0.95, 0.95)} L ${at(-0.95, 0.95)} Z`;
  }
}

const round = (value: number) => Math.round(value * 100) / 100;
