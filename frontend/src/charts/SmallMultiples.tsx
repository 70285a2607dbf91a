import { type ChartedSeries, latestPlace, limitsWithheld, segmentAt } from '@csa/shared/charted-series.js';
import { figure, figureCell } from '@csa/shared/figures.js';
import { periodLabel } from '@csa/shared/periods.js';
import { spanInWords, stateInWords } from '@csa/shared/series-words.js';
import { outlineOf, VARIATION_MARKS } from '../lib/variation-marks.js';
import { VariationIcon } from '../ui/VariationIcon.js';
import { levelsOf, scaleOf, stretches } from './control/control-layout.js';
import { Figure } from './Figure.js';
import { GRID, INK } from './marks.js';
import { multiplesFigures, multiplesMessage } from './multiples.js';
import { linePath, scaleBetween } from './paths.js';
import { shortPeriod } from './short-period.js';
import { LETTERS, widthOf } from './text.js';

interface SmallMultiplesProps {
  /** The same measure in several areas, in the order in which they are shown: of geography, never of rank. */
  series: readonly ChartedSeries[];
  /** "Shoplifting in the eight districts". */
  what: string;
  source: string;
  fileName: string;
  headingLevel?: 2 | 3;
}

/** One measure in several areas, side by side on one scale, each with its state. */
export function SmallMultiples({ series, what, source, fileName, headingLevel }: SmallMultiplesProps) {
  const first = series[0];
  if (!first) return null;
  const scales = series.map(scaleOf);
  const [low, high] = [Math.min(...scales.map((scale) => scale.low)), Math.max(...scales.map((scale) => scale.high))];
  return (
    <Figure
      title={multiplesMessage(series)}
      subtitle={`${what}, ${first.unit}, ${spanInWords(first)}, all on one scale from ${figure(low, first.shape)} to ${figure(high, first.shape)}`}
      summary={null}
      figures={multiplesFigures(series)}
      fileName={fileName}
      source={source}
      headingLevel={headingLevel}
    >
      {() => (
        <ul className="govuk-list app-multiples">
          {series.map((one) => <li key={one.area} className="app-multiples__item"><Panel series={one} low={low} high={high} /></li>)}
        </ul>
      )}
    </Figure>
  );
}

const [WIDTH, HEIGHT, TOP, BOTTOM] = [270, 132, 10, 24];

function Panel({ series, low, high }: { series: ChartedSeries; low: number; high: number }) {
  const { points, area, shape, segments } = series;
  const last = latestPlace(points);
  const latest = points[last];
  const judged = latest && limitsWithheld(series) === null;
  const left = Math.max(widthOf(figure(high, shape)), widthOf(figure(low, shape))) + 6;
  const x = scaleBetween(-0.5, points.length - 0.5, left, WIDTH - 4);
  const y = scaleBetween(low, high, HEIGHT - BOTTOM, TOP);
  const lines = stretches(series);
  const anew = new Set(lines.map(({ from }) => from));
  // One figure between two gaps is no line.
  const alone = new Set(lines.filter(({ from, until }) => until === from + 1).map(({ from }) => from));
  const values = points.map(({ value }) => value);
  const special = (place: number) => segmentAt(segments, place)?.short === false && limitsWithheld(series) !== 'OVERLAPPING' && points[place]!.variation !== 'COMMON_CAUSE';
  return (
    <>
      <p className="govuk-body app-multiples__name">
        {judged && <VariationIcon variation={latest.variation} size={32} decorative />}
        <span>
          <strong>{area}</strong>
          <br />
          {latest ? `${figureCell(latest.value, latest.flags, shape)} in ${periodLabel(latest)}` : 'No figures'}
        </span>
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="app-multiples__drawing" role="img" aria-label={`${area}: ${stateInWords(series)}`}>
        {[low, high].map((value) => (
          <g key={value}>
            <path d={`M ${left} ${y(value)} H ${WIDTH - 4}`} stroke={GRID} strokeOpacity={0.5} />
            <text {...LETTERS} fontSize={12} x={left - 4} y={y(value)} textAnchor="end" dominantBaseline="central">{figure(value, shape)}</text>
          </g>
        ))}
        {points[0] && <text {...LETTERS} fontSize={12} x={left} y={HEIGHT - 8} dominantBaseline="central">{shortPeriod(points[0])}</text>}
        {points.length > 1 && <text {...LETTERS} fontSize={12} x={WIDTH - 4} y={HEIGHT - 8} textAnchor="end" dominantBaseline="central">{shortPeriod(points.at(-1)!)}</text>}
        {levelsOf(series).map(({ key, kind, from, until, value }) => <path key={key} d={`M ${x(from - 0.5)} ${y(value)} H ${x(until - 0.5)}`} stroke={kind === 'LIMIT' ? '#484949' : INK} strokeWidth={kind === 'LIMIT' ? 1 : 1.5} strokeDasharray={kind === 'LIMIT' ? '4 3' : undefined} />)}
        <path d={linePath(values, x, y, anew)} fill="none" stroke={GRID} strokeWidth={1.5} />
        {points.map(({ value, variation }, place) => {
          if (value === null || (place !== last && !special(place) && !alone.has(place))) return null;
          const mark = VARIATION_MARKS[special(place) ? variation : 'COMMON_CAUSE'];
          return <path key={place} d={outlineOf(mark.shape, x(place), y(value), special(place) ? 4.5 : place === last ? 3.5 : 2)} fill={mark.ink} stroke="#ffffff" strokeWidth={0.75} />;
        })}
      </svg>
      <p className="govuk-body-s app-multiples__state">{stateInWords(series)}</p>
    </>
  );
}
