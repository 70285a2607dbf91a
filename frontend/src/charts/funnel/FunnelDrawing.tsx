import { CartesianGrid, ComposedChart, DefaultZIndexes, getNiceTickValues, Line, ReferenceLine, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { outlineOf, VARIATION_MARKS } from '../../lib/variation-marks.js';
import { GRID, INK } from '../marks.js';
import { LETTERS, ON_PAPER, widthOf } from '../text.js';
import type { FunnelArea, FunnelLimits, FunnelPlace } from './funnel-words.js';

export interface FunnelCurvePoint extends FunnelLimits {
  exposure: number;
}

interface FunnelDrawingProps {
  width: number;
  areas: readonly FunnelArea[];
  rate: number;
  curve: readonly FunnelCurvePoint[];
  of: string;
  /** The area that is being read. */
  place: number;
}

const HEIGHT = 380;

/** Rates by size between limits that narrow as areas grow; those outside are named. Nothing moves. */
export function FunnelDrawing({ width, areas, rate, curve, of, place }: FunnelDrawingProps) {
  const drawn = [...areas.map((area) => area.rate), ...curve.flatMap(({ lower998, upper998 }) => [lower998, upper998])];
  const scale = getNiceTickValues([Math.min(...drawn), Math.max(...drawn)], 6, true);
  const all = [...areas, ...curve].map(({ exposure }) => exposure);
  const sizes = getNiceTickValues([Math.min(...all), Math.max(...all)], width < 560 ? 3 : 6, false);
  const line = (key: keyof FunnelLimits, dashes: string) => <Line dataKey={key} stroke="#484949" strokeWidth={1.5} strokeDasharray={dashes} dot={false} activeDot={false} isAnimationActive={false} type="monotone" />;
  return (
    <ComposedChart width={width} height={HEIGHT} data={[...curve]} margin={{ top: 26, right: 92, bottom: 22, left: 0 }} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke={GRID} strokeOpacity={0.25} />
      <XAxis type="number" dataKey="exposure" domain={[sizes[0] ?? 0, sizes.at(-1) ?? 1]} ticks={sizes} tickFormatter={(size: number) => size.toLocaleString('en-GB')} tick={LETTERS} stroke={GRID} height={50} label={{ ...LETTERS, value: of.charAt(0).toUpperCase() + of.slice(1), position: 'insideBottom', offset: 0 }} />
      <YAxis type="number" domain={[scale[0] ?? 0, scale.at(-1) ?? 1]} ticks={scale} tick={LETTERS} stroke={GRID} tickLine={false} axisLine={false} width={56} />
      {line('lower998', '2 3')}
      {line('upper998', '2 3')}
      {line('lower95', '6 5')}
      {line('upper95', '6 5')}
      <ReferenceLine y={rate} stroke={INK} strokeWidth={2} />
      <FunnelMarks areas={areas} rate={rate} last={curve.at(-1)} place={place} />
    </ComposedChart>
  );
}

/** Above by a triangle that points up, below by one that points down; the colour says neither better nor worse. */
const SHAPES: Record<FunnelPlace, 'triangle-up' | 'triangle-down' | 'circle'> = { WITHIN: 'circle', ABOVE_95: 'triangle-up', ABOVE_998: 'triangle-up', BELOW_95: 'triangle-down', BELOW_998: 'triangle-down' };

function FunnelMarks({ areas, rate, last, place }: Pick<FunnelDrawingProps, 'areas' | 'rate' | 'place'> & { last: FunnelCurvePoint | undefined }) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const area = usePlotArea();
  if (!xScale || !yScale || !area) return null;
  const [x, y] = [(value: number) => xScale(value) ?? 0, (value: number) => yScale(value) ?? 0];
  const edge = area.x + area.width;
  const names = [...(last ? [{ text: 'Upper 99.8%', at: last.upper998 }, { text: 'Upper 95%', at: last.upper95 }, { text: 'Lower 95%', at: last.lower95 }, { text: 'Lower 99.8%', at: last.lower998 }] : []), { text: `All ${rate.toFixed(1)}`, at: rate }];
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.activeDot}>
      <g>
        {names.map(({ text, at }) => <text key={text} {...LETTERS} fontSize={12} fontWeight={at === rate ? 'bold' : 'normal'} x={edge + 6} y={y(at)} dominantBaseline="central">{text}</text>)}
        {areas.map(({ name, exposure, rate: own, place: lies }, index) => {
          const shape = SHAPES[lies];
          const [cx, cy] = [x(exposure), y(own)];
          const named = lies !== 'WITHIN' || index === place;
          const toLeft = cx + widthOf(name) + 14 > edge;
          return (
            <g key={name}>
              {index === place && <g className="app-chart__reading"><circle cx={cx} cy={cy} r={12} fill="none" stroke="#ffdd00" strokeWidth={5} /><circle cx={cx} cy={cy} r={12} fill="none" stroke={INK} strokeWidth={2} /></g>}
              <path d={outlineOf(shape, cx, cy, shape === 'circle' ? 5 : 7)} fill={VARIATION_MARKS[shape === 'circle' ? 'COMMON_CAUSE' : 'NEITHER_HIGH'].ink} stroke="#ffffff" />
              {named && <text {...LETTERS} {...ON_PAPER} fontWeight={lies === 'WITHIN' ? 'normal' : 'bold'} x={toLeft ? cx - 16 : cx + 16} y={cy} textAnchor={toLeft ? 'end' : 'start'} dominantBaseline="central">{name}</text>}
            </g>
          );
        })}
      </g>
    </ZIndexLayer>
  );
}
