import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { Mark } from './marks.js';
import { fitting, LETTERS } from './text.js';

export interface BarSeries {
  key: string;
  mark: Mark;
}

export interface BarRow {
  label: string;
  counts: Readonly<Record<string, number>>;
}

interface StackedBarsProps {
  width: number;
  series: readonly BarSeries[];
  rows: readonly BarRow[];
}

const ROW = 44;
const LABELS = 104;

/** One bar for each row, its parts labelled where they stand. Nothing moves. */
export function StackedBars({ width, series, rows }: StackedBarsProps) {
  const most = Math.max(1, ...rows.map(({ counts }) => series.reduce((sum, { key }) => sum + (counts[key] ?? 0), 0)));
  return (
    <BarChart layout="vertical" width={width} height={rows.length * ROW + 8} data={rows.map(({ label, counts }) => ({ label, ...counts }))} margin={{ top: 4, right: 4, bottom: 4, left: 0 }} barCategoryGap={6} accessibilityLayer={false}>
      <XAxis type="number" domain={[0, most]} hide />
      <YAxis type="category" dataKey="label" width={LABELS} tick={LETTERS} tickLine={false} axisLine={false} interval={0} />
      {series.map(({ key, mark }) => (
        <Bar key={key} dataKey={key} stackId="all" isAnimationActive={false} shape={(part: PartProps) => <Part {...part} mark={mark} count={Number(part.payload?.[key] ?? 0)} />} />
      ))}
    </BarChart>
  );
}

interface PartProps {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  payload?: Record<string, unknown>;
}

function Part({ x = 0, y = 0, width = 0, height = 0, mark, count }: PartProps & { mark: Mark; count: number }) {
  if (count === 0) return null;
  const label = fitting(width, [`${mark.word} ${count}`, `${mark.letter} ${count}`, mark.letter]);
  return (
    <g>
      <rect x={x + 1} y={y} width={Math.max(0, width - 2)} height={height} fill={mark.fill} stroke={mark.ink} strokeWidth={1.5} strokeDasharray={mark.broken ? '4 3' : undefined} />
      <text {...LETTERS} fill={mark.ink} fontWeight="bold" x={x + width / 2} y={y + height / 2} textAnchor="middle" dominantBaseline="central">{label}</text>
    </g>
  );
}
