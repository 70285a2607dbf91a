import { LETTERS } from './text.js';
import type { Mark, Shape } from './marks.js';

interface MarkShapeProps {
  mark: Mark;
  /** The middle. */
  x: number;
  y: number;
}

const R = 14;

const OUTLINES: Record<Shape, (x: number, y: number) => string> = {
  diamond: (x, y) => `M ${x} ${y - R - 3} L ${x + R + 3} ${y} L ${x} ${y + R + 3} L ${x - R - 3} ${y} Z`,
  triangle: (x, y) => `M ${x} ${y - R - 6} L ${x + R + 5} ${y + R - 1} L ${x - R - 5} ${y + R - 1} Z`,
  circle: (x, y) => `M ${x - R} ${y} A ${R} ${R} 0 1 1 ${x + R} ${y} A ${R} ${R} 0 1 1 ${x - R} ${y} Z`,
  ring: (x, y) => `M ${x - R} ${y} A ${R} ${R} 0 1 1 ${x + R} ${y} A ${R} ${R} 0 1 1 ${x - R} ${y} Z`,
  square: (x, y) => `M ${x - R + 1} ${y - R + 1} H ${x + R - 1} V ${y + R - 1} H ${x - R + 1} Z`,
};

/** A judgement as a point of a drawing: its shape with its letter in it. */
export function MarkShape({ mark, x, y }: MarkShapeProps) {
  return (
    <g>
      <path d={OUTLINES[mark.shape](x, y)} fill={mark.fill} stroke={mark.ink} strokeWidth={1.5} strokeDasharray={mark.broken ? '4 3' : undefined} />
      <text {...LETTERS} fill={mark.ink} fontWeight="bold" x={x} y={mark.shape === 'triangle' ? y + 4 : y} textAnchor="middle" dominantBaseline="central">{mark.letter}</text>
    </g>
  );
}
