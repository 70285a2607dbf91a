import { drawnLimit, type Frequency, type Variation } from '@csa/shared/charted-series.js';
import { figure, type MeasureShape } from '@csa/shared/figures.js';
import { PERIOD_NAMES } from '@csa/shared/variation-words.js';
import { outlineOf, VARIATION_MARKS } from '../lib/variation-marks.js';
import { GRID, INK } from './marks.js';
import { linePath, scaleBetween } from './paths.js';

interface SparkLineProps {
  /** The oldest first, null where there is none; the last 24 are drawn. */
  values: readonly (number | null)[];
  /** The average of the latest stretch; left out where there are too few figures for one. */
  mean?: number | null;
  /** The state of the latest figure; null where it is not judged. */
  variation: Variation | null;
  shape: MeasureShape;
  /** What a figure is about; left out, it is spoken of as a figure. */
  frequency?: Frequency;
}

const SHOWN = 24;
const [WIDTH, HEIGHT, EDGE] = [132, 36, 9];

/** A measure's last 24 figures in a line of text, the latest with its state's mark. Its scale is its own: it says how a figure moved, not how high it is. */
export function SparkLine(props: SparkLineProps) {
  const values = props.values.slice(-SHOWN);
  const there = values.filter((value) => value !== null);
  if (there.length === 0) return <span className="app-secondary">No figures</span>;
  const mean = props.mean == null ? null : drawnLimit(props.mean, props.shape);
  const drawn = mean === null ? there : [...there, mean];
  const x = scaleBetween(0, values.length - 1, EDGE, WIDTH - EDGE);
  const y = scaleBetween(Math.min(...drawn), Math.max(...drawn), HEIGHT - EDGE, EDGE);
  const last = values.findLastIndex((value) => value !== null);
  const mark = VARIATION_MARKS[props.variation ?? 'COMMON_CAUSE'];
  const isSpecial = props.variation !== null && props.variation !== 'COMMON_CAUSE';
  return (
    <svg className="app-spark" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={sparkInWords(props)}>
      {mean !== null && <path d={`M ${EDGE} ${y(mean)} H ${WIDTH - EDGE}`} stroke={INK} strokeWidth={1} strokeDasharray="1 3" />}
      <path d={linePath(values, x, y)} fill="none" stroke={GRID} strokeWidth={1.5} />
      <path d={outlineOf(mark.shape, x(last), y(values[last]!), isSpecial ? 5.5 : 3.5)} fill={mark.ink} stroke="#ffffff" />
    </svg>
  );
}

/** "The last 24 months: between 42 and 80, the latest 80." */
export function sparkInWords({ values, shape, frequency }: SparkLineProps): string {
  const shown = values.slice(-SHOWN);
  const there = shown.filter((value) => value !== null);
  const missing = shown.length - there.length;
  const name = frequency ? PERIOD_NAMES[frequency] : 'figure';
  const periods = shown.length === 1 ? `The last ${name}` : `The last ${shown.length} ${name}s`;
  const range = there.length === 1 ? '' : `between ${figure(Math.min(...there), shape)} and ${figure(Math.max(...there), shape)}, `;
  return `${periods}: ${range}the latest ${figure(there.at(-1)!, shape)}${missing > 0 ? `; ${missing} without a figure` : ''}.`;
}
