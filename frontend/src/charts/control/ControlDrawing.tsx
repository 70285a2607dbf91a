import type { ChartedSeries } from '@csa/shared/charted-series.js';
import { figure } from '@csa/shared/figures.js';
import { CartesianGrid, ComposedChart, getNiceTickValues, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import { GRID, INK } from '../marks.js';
import { LETTERS, widthOf } from '../text.js';
import { labelsOf, levelsOf, scaleOf, stepsOf, stretches, symbolRuns, ticksOf } from './control-layout.js';
import { ControlMarks, LineLabels, StepLabels, SymbolRow } from './ControlMarks.js';

/** The red of targets, and the grey of limits: each is labelled, none is told by its colour. */
export const TARGET_INK = '#ca3535';
const LIMIT_INK = '#484949';
const HEIGHT = 360;
const STEP_ROW = 20;

/** Where the plot lies within the drawing. */
export function plotOf(series: ChartedSeries, width: number) {
  const ticks = scaleTicks(series);
  const left = Math.ceil(Math.max(...ticks.map((tick) => widthOf(figure(tick, series.shape))))) + 16;
  const labels = labelsOf(series, width < 560);
  const right = Math.ceil(Math.max(24, ...labels.map(({ text }) => widthOf(text) + 14)));
  const wide = Math.max(40, width - left - right);
  const step = wide / Math.max(1, series.points.length);
  return { ticks, labels, left, right, wide, step, centreOf: (place: number) => left + (place + 0.5) * step };
}

function scaleTicks(series: ChartedSeries): number[] {
  const { low, high } = scaleOf(series);
  const whole = series.shape === 'COUNT';
  const ticks = getNiceTickValues([low, high], 6, !whole);
  return [...new Set(ticks)].filter((tick) => series.shape !== 'PERCENTAGE' || tick <= 100);
}

interface ControlDrawingProps {
  series: ChartedSeries;
  width: number;
  /** The point that is being read. */
  place: number;
  onPoint: (place: number) => void;
}

/** A control chart: points by shape and letters, the mean, limits, targets and steps, each labelled where it stands. Nothing moves. */
export function ControlDrawing({ series, width, place, onPoint }: ControlDrawingProps) {
  const { points, segments, target, baseline } = series;
  const { ticks, labels, left, right, wide, step } = plotOf(series, width);
  const steps = stepsOf(series);
  const runs = symbolRuns(points);
  const below = ticksOf(points, wide);
  const lines = stretches(series);
  const stretchOf = (at: number) => lines.findIndex(({ from, until }) => at >= from && at < until);
  const data = points.map(({ value }, at) => ({ place: at, [`line${stretchOf(at)}`]: value }));
  const last = segments.at(-1);
  const across = (value: number, from = 0, until = points.length): [{ x: number; y: number }, { x: number; y: number }] => [{ x: from - 0.5, y: value }, { x: until - 0.5, y: value }];
  return (
    <div
      onPointerDown={(event) => onPoint(placeUnder(event.clientX - event.currentTarget.getBoundingClientRect().left, left, step, points.length))}
      onPointerMove={(event) => event.pointerType === 'mouse' && onPoint(placeUnder(event.clientX - event.currentTarget.getBoundingClientRect().left, left, step, points.length))}
    >
      <ComposedChart width={width} height={HEIGHT + steps.length * STEP_ROW + (runs.length > 0 ? 20 : 0)} data={data} margin={{ top: 14 + steps.length * STEP_ROW, right, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke={GRID} strokeOpacity={0.25} />
        <XAxis type="number" dataKey="place" domain={[-0.5, points.length - 0.5]} ticks={below.map((tick) => tick.place)} tickFormatter={(at: number) => below.find((tick) => tick.place === at)?.text ?? ''} tick={LETTERS} stroke={GRID} interval="preserveStartEnd" height={runs.length > 0 ? 54 : 34} tickMargin={runs.length > 0 ? 24 : 6} tickSize={runs.length > 0 ? 0 : 6} />
        <YAxis type="number" domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]} ticks={ticks} tickFormatter={(tick: number) => figure(tick, series.shape)} tick={LETTERS} stroke={GRID} tickLine={false} axisLine={false} width={left} interval={0} allowDataOverflow />
        {steps.map(({ place: at, kind }) => <ReferenceLine key={`${kind} ${at}`} x={at - 0.5} stroke={INK} strokeWidth={1.5} strokeDasharray={kind === 'BREAK' ? '2 4' : undefined} />)}
        {target !== null && <ReferenceLine segment={across(target)} stroke={TARGET_INK} strokeWidth={2} strokeDasharray="10 4" />}
        {baseline !== null && <ReferenceLine segment={across(baseline)} stroke={INK} strokeWidth={1.5} strokeDasharray="2 3" />}
        {levelsOf(series).map(({ key, kind, from, until, value }) => (
          <ReferenceLine key={key} segment={across(value, from, until)} stroke={kind === 'LIMIT' ? LIMIT_INK : INK} strokeWidth={kind === 'LIMIT' ? 1.5 : 2} strokeDasharray={kind === 'LIMIT' ? '6 5' : undefined} />
        ))}
        {lines.map((_, index) => <Line key={index} dataKey={`line${index}`} stroke={GRID} strokeWidth={1.5} dot={false} activeDot={false} connectNulls={false} isAnimationActive={false} />)}
        <StepLabels steps={steps} row={STEP_ROW} />
        <SymbolRow runs={runs} />
        <ControlMarks series={series} place={place} step={step} />
        {last && <LineLabels labels={labels} />}
      </ComposedChart>
    </div>
  );
}

/** The point nearest to a place of the drawing. */
function placeUnder(x: number, left: number, step: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor((x - left) / step)));
}
