import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { GRID, type Mark } from './marks.js';
import { MarkShape } from './MarkShape.js';
import { fitting, LETTERS, widthOf } from './text.js';

export interface JudgementPoint {
  label: string;
  mark: Mark;
  /** Its place on the scale, the worst at 1; null where there was no judgement on it. */
  level: number | null;
}

interface JudgementStepsProps {
  width: number;
  /** The words of the scale, the worst first. */
  scale: readonly string[];
  /** Their letters. */
  letters: readonly string[];
  points: readonly JudgementPoint[];
}

const STEP = 56;

/** A judgement from meeting to meeting: each a shape with its letter, joined by steps where one followed the other. Nothing moves. */
export function JudgementSteps({ width, scale, letters, points }: JudgementStepsProps) {
  const words = ['No status', ...scale];
  // A long word gets up to a third of the width; beyond that its letter stands for it, which the key explains.
  const labels = Math.min(Math.max(92, ...words.map((word) => widthOf(word) + 14)), width / 3);
  return (
    <ComposedChart width={width} height={words.length * STEP + 30} data={points.map(({ label, level }) => ({ label, level, place: level ?? 0 }))} margin={{ top: 24, right: 24, bottom: 0, left: 0 }} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke={GRID} strokeOpacity={0.35} />
      <XAxis dataKey="label" tick={LETTERS} stroke={GRID} interval="preserveStartEnd" minTickGap={6} padding={{ left: 28, right: 12 }} height={30} />
      <YAxis type="number" domain={[0, scale.length]} ticks={words.map((_, level) => level)} tickFormatter={(level: number) => fitting(labels - 8, [words[level] ?? '', letters[level - 1] ?? '–'])} tick={LETTERS} stroke={GRID} tickLine={false} axisLine={false} width={labels} interval={0} padding={{ bottom: 24 }} />
      <Line dataKey="level" type="stepAfter" stroke={GRID} strokeWidth={2} dot={false} activeDot={false} connectNulls={false} isAnimationActive={false} />
      <Line dataKey="place" stroke="none" activeDot={false} isAnimationActive={false} dot={({ cx, cy, index }: DotProps) => <MarkAt key={index} cx={cx} cy={cy} point={points[index ?? -1]} />} />
    </ComposedChart>
  );
}

interface DotProps {
  cx?: number;
  cy?: number;
  index?: number;
}

function MarkAt({ cx, cy, point }: { cx: number | undefined; cy: number | undefined; point: JudgementPoint | undefined }) {
  if (cx === undefined || cy === undefined || !point) return <g />;
  return <MarkShape mark={point.mark} x={cx} y={cy} />;
}
