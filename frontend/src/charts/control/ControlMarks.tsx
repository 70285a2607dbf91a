import { type ChartedSeries, segmentAt } from '@csa/shared/charted-series.js';
import { VARIATION_LETTERS } from '@csa/shared/variation-words.js';
import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import { outlineOf, VARIATION_MARKS } from '../../lib/variation-marks.js';
import { GRID, INK } from '../marks.js';
import { fitting, LETTERS, widthOf } from '../text.js';
import { lettered, type LineLabel, spread, type Step, symbolRuns } from './control-layout.js';

const SMALL = { ...LETTERS, fontSize: 12 };
/** Above lines and axes. */
const ON_TOP = 1500;
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
        {read && <path d={`M ${plot.x(place)} ${plot.area.y} V ${plot.area.y + plot.area.height}`} stroke={GRID} strokeDasharray="1 3" />}
        {points.map(({ value, variation }, at) => {
          if (value === null) return null;
          const judged = frequency !== 'ROLLING_YEAR' && segmentAt(segments, at)?.short === false;
          const mark = VARIATION_MARKS[judged ? variation : 'COMMON_CAUSE'];
          const special = judged && variation !== 'COMMON_CAUSE';
          const [x, y] = [plot.x(at), plot.y(value)];
          const low = variation.endsWith('LOW');
          return (
            <g key={at} data-place={at}>
              <path d={outlineOf(mark.shape, x, y, special ? 6 : 3.5)} fill={mark.ink} stroke="#ffffff" strokeWidth={1} />
              {special && letters.has(at) && <text {...SMALL} fill={mark.ink} fontWeight="bold" x={x} y={low ? y + 19 : y - 12} textAnchor="middle">{VARIATION_LETTERS[variation]}</text>}
            </g>
          );
        })}
        {read && read.value !== null && (
          <>
            <circle cx={plot.x(place)} cy={plot.y(read.value)} r={11} fill="none" stroke="#ffdd00" strokeWidth={5} />
            <circle cx={plot.x(place)} cy={plot.y(read.value)} r={11} fill="none" stroke={INK} strokeWidth={2} />
          </>
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
  if (!plot) return null;
  const { area } = plot;
  return (
    <g>
      {steps.map(({ place, kind, label }, index) => {
        const x = plot.x(place - 0.5);
        const y = area.y - (steps.length - index) * row;
        const room = Math.max(area.x + area.width - x, x - area.x) - 8;
        const text = fitting(room, [label]) || shortened(label, room);
        const toLeft = x + widthOf(text) + 8 > area.x + area.width + 20;
        return (
          <g key={`${kind} ${place}`}>
            <path d={`M ${x} ${area.y} V ${y + 2}`} stroke={INK} strokeWidth={1.5} strokeDasharray={kind === 'BREAK' ? '2 4' : undefined} />
            <text {...LETTERS} x={toLeft ? x - 6 : x + 6} y={y + 8} textAnchor={toLeft ? 'end' : 'start'} dominantBaseline="central">{text}</text>
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
  return (
    <g>
      {runs.map(({ from, to, symbols }) => {
        const [start, end] = [plot.x(from - 0.4), plot.x(to + 0.4)];
        const middle = (start + end) / 2;
        const half = widthOf(symbols) / 2 + 3;
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
