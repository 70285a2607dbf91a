import { type ChartedSeries, segmentAt } from '@csa/shared/charted-series.js';
import { VARIATION_LETTERS } from '@csa/shared/variation-words.js';
import { DefaultZIndexes, useChartWidth, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import { outlineOf, VARIATION_MARKS } from '../../lib/variation-marks.js';
import { GRID, INK } from '../marks.js';
import { fitting, LETTERS, ON_PAPER, widthOf } from '../text.js';
import { lettered, type LineLabel, spread, type Step, symbolRuns } from './control-layout.js';

const SMALL = { ...LETTERS, ...ON_PAPER, fontSize: 12 };
/** Above lines and axes: one of the layers that every chart has. */
const ON_TOP = DefaultZIndexes.activeDot;
const LETTER_ROOM = 20;

/** Scales and frame of the chart that this is drawn in; null before they are known. */
function usePlot() {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  return x && y && area ? { x: (value: number) => x(value) ?? 0, y: (value: number) => y(value) ?? 0, area } : null;
}

/** Every point as its state is drawn, and a ring around the one that is being read. */
export function ControlMarks({ series, place, step }: { series: ChartedSeries; place: number; step: number }) {
  const plot = usePlot();
  if (!plot) return null;
  const { points, segments, frequency } = series;
  const letters = lettered(series, step >= LETTER_ROOM);
  const read = points[place];
  return (
    <ZIndexLayer zIndex={ON_TOP}>
      <g>
        {read && <path className="app-chart__reading" d={`M ${plot.x(place)} ${plot.area.y} V ${plot.area.y + plot.area.height}`} stroke={GRID} strokeDasharray="1 3" />}
        {points.map(({ value, variation }, at) => {
          if (value === null) return null;
          const judged = frequency !== 'ROLLING_YEAR' && segmentAt(segments, at)?.short === false;
          const mark = VARIATION_MARKS[judged ? variation : 'COMMON_CAUSE'];
          const special = judged && variation !== 'COMMON_CAUSE';
          const [x, y] = [plot.x(at), plot.y(value)];
          const away = at === place ? 18 : 12;
          return (
            <g key={at} data-place={at}>
              <path d={outlineOf(mark.shape, x, y, special ? Math.min(6, 3 + step / 4) : Math.min(3.5, 2 + step / 6))} fill={mark.ink} stroke="#ffffff" strokeWidth={1} />
              {special && letters.has(at) && <text {...SMALL} fill={mark.ink} fontWeight="bold" x={x} y={variation.endsWith('LOW') ? y + away + 7 : y - away} textAnchor="middle">{VARIATION_LETTERS[variation]}</text>}
            </g>
          );
        })}
        {read && read.value !== null && (
          <g className="app-chart__reading">
            <circle cx={plot.x(place)} cy={plot.y(read.value)} r={11} fill="none" stroke="#ffdd00" strokeWidth={5} />
            <circle cx={plot.x(place)} cy={plot.y(read.value)} r={11} fill="none" stroke={INK} strokeWidth={2} />
          </g>
        )}
      </g>
    </ZIndexLayer>
  );
}

/** The names and values of the lines, at their right ends. */
export function LineLabels({ labels }: { labels: readonly LineLabel[] }) {
  const plot = usePlot();
  if (!plot) return null;
  const { area } = plot;
  const heights = spread(labels.map(({ value }) => plot.y(value)), 17, area.y, area.y + area.height);
  return (
    <g>
      {labels.map(({ text, kind }, index) => (
        <text key={text} {...LETTERS} fill={kind === 'TARGET' ? '#ca3535' : INK} fontWeight={kind === 'MEAN' || kind === 'MEDIAN' ? 'bold' : 'normal'} x={area.x + area.width + 8} y={heights[index]} dominantBaseline="central">{text}</text>
      ))}
    </g>
  );
}

/** Why limits were set anew or the series breaks, above the line where it does. Each stands on a row of its own. */
export function StepLabels({ steps, row }: { steps: readonly Step[]; row: number }) {
  const plot = usePlot();
  const edge = useChartWidth();
  if (!plot || !edge) return null;
  const { area } = plot;
  return (
    <g>
      {steps.map(({ place, kind, label }, index) => {
        const x = plot.x(place - 0.5);
        const y = area.y - (steps.length - index) * row;
        const room = Math.max(edge - x, x) - 12;
        const text = fitting(room, [label]) || shortened(label, room);
        const toLeft = x + widthOf(text) + 8 > edge;
        return (
          <g key={`${kind} ${place}`}>
            <path d={`M ${x} ${area.y} V ${y + 2}`} stroke={INK} strokeWidth={1.5} strokeDasharray={kind === 'BREAK' ? '2 4' : undefined} />
            <text {...LETTERS} {...ON_PAPER} x={toLeft ? x - 6 : x + 6} y={y + 8} textAnchor={toLeft ? 'end' : 'start'} dominantBaseline="central">{text}</text>
          </g>
        );
      })}
    </g>
  );
}

function shortened(label: string, room: number): string {
  const most = Math.max(8, Math.floor((label.length * room) / widthOf(label)) - 1);
  return `${label.slice(0, most).trimEnd()}…`;
}

/** The symbols of figures, below them. */
export function SymbolRow({ runs }: { runs: ReturnType<typeof symbolRuns> }) {
  const plot = usePlot();
  if (!plot) return null;
  const y = plot.area.y + plot.area.height + 13;
  const middleOf = ({ from, to }: { from: number; to: number }) => plot.x((from + to) / 2);
  const halfOf = ({ symbols }: { symbols: string }) => widthOf(symbols) / 2 + 3;
  return (
    <g>
      {runs.map((run, index) => {
        const { from, to, symbols } = run;
        const [start, end, middle, half] = [plot.x(from - 0.4), plot.x(to + 0.4), middleOf(run), halfOf(run)];
        const next = runs[index + 1];
        // Where there is no room for both, the later one stands; the table has all.
        if (next && middleOf(next) - halfOf(next) < middle + half) return null;
        return (
          <g key={from}>
            {end - start > 2 * half + 8 && <path d={`M ${start} ${y} H ${middle - half} M ${middle + half} ${y} H ${end}`} stroke={GRID} />}
            <text {...SMALL} x={middle} y={y} textAnchor="middle" dominantBaseline="central">{symbols}</text>
          </g>
        );
      })}
    </g>
  );
}
