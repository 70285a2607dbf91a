import { figure, figureCell, type FigureFlag, type MeasureShape } from '@csa/shared/figures.js';
import { Figure } from './Figure.js';
import { GRID, INK } from './marks.js';
import { scaleBetween } from './paths.js';
import { LETTERS, widthOf } from './text.js';

/** One row: a percentage or a rate, with the range in which the true one lies with 95% confidence where that is known. */
export interface IntervalRow {
  name: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  flags?: readonly FigureFlag[];
  /** Why there is no interval, or what it rests on: "412 people asked". */
  note?: string;
  /** The one that the others stand beside. */
  isSubject?: boolean;
}

interface IntervalPlotProps {
  title: string;
  subtitle: string;
  rows: readonly IntervalRow[];
  shape: MeasureShape;
  source: string;
  fileName: string;
  headingLevel?: 2 | 3;
}

const [ROW, LEFT, RIGHT] = [54, 10, 30];

/** Figures beside each other, each with its interval: where intervals overlap widely, a difference may be chance. In the order given. */
export function IntervalPlot({ title, subtitle, rows, shape, source, fileName, headingLevel }: IntervalPlotProps) {
  return (
    <Figure title={title} subtitle={subtitle} summary={`${rows.map((row) => rowInWords(row, shape)).join('. ')}.`} figures={figuresOf(rows, shape)} fileName={fileName} source={source} headingLevel={headingLevel}>
      {(width) => <Rows rows={rows} shape={shape} width={width} />}
    </Figure>
  );
}

function Rows({ rows, shape, width }: { rows: readonly IntervalRow[]; shape: MeasureShape; width: number }) {
  const most = Math.max(1, ...rows.flatMap(({ value, upper }) => [value ?? 0, upper ?? 0]));
  const high = Math.ceil(most / 10) * 10;
  const x = scaleBetween(0, high, LEFT, width - RIGHT);
  const height = rows.length * ROW + 32;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {rows.map((row, index) => {
        const y = index * ROW + 40;
        const { name, value, lower, upper, isSubject } = row;
        const label = `${name}: ${valueInWords(row, shape)}`;
        const ink = isSubject ? '#12436D' : GRID;
        return (
          <g key={name}>
            <text {...LETTERS} fontWeight={isSubject ? 'bold' : 'normal'} x={LEFT + 8} y={y - 20} dominantBaseline="central">{widthOf(label) < width - LEFT - 8 ? label : `${name}: ${figureCell(value, row.flags ?? [], shape)}`}</text>
            <path d={`M ${LEFT} ${y} H ${width - RIGHT}`} stroke={GRID} strokeOpacity={0.2} />
            {lower !== null && upper !== null && <path d={`M ${x(lower)} ${y} H ${x(upper)} M ${x(lower)} ${y - 7} v 14 M ${x(upper)} ${y - 7} v 14`} stroke={ink} strokeWidth={3} fill="none" />}
            {value !== null && <circle cx={x(value)} cy={y} r={7} fill={isSubject ? ink : '#ffffff'} stroke={ink} strokeWidth={3} />}
          </g>
        );
      })}
      <path d={`M ${LEFT} 0 V ${height - 26} H ${width - RIGHT}`} stroke={INK} fill="none" />
      {[0, high / 2, high].map((tick) => <text key={tick} {...LETTERS} x={x(tick)} y={height - 10} textAnchor={tick === 0 ? 'start' : 'middle'} dominantBaseline="central">{figure(tick, shape)}</text>)}
    </svg>
  );
}

/** "37% (31% to 43%)"; without an interval the figure alone. */
function valueInWords({ value, lower, upper, flags = [] }: IntervalRow, shape: MeasureShape): string {
  const range = lower === null || upper === null ? '' : ` (${figure(lower, shape)} to ${figure(upper, shape)})`;
  return `${figureCell(value, flags, shape)}${range}`;
}

function rowInWords(row: IntervalRow, shape: MeasureShape): string {
  const range = row.lower === null || row.upper === null ? ', without an interval' : `, between ${figure(row.lower, shape)} and ${figure(row.upper, shape)}`;
  return `${row.name}: ${row.value === null ? 'no figure' : `${figure(row.value, shape)}${range}`}`;
}

function figuresOf(rows: readonly IntervalRow[], shape: MeasureShape) {
  const limit = (value: number | null) => (value === null ? 'not known' : figure(value, shape));
  return {
    columns: ['Area', 'Figure', '95% interval from', 'To', 'Note'],
    rows: rows.map(({ name, value, lower, upper, flags = [], note }) => [name, figureCell(value, flags, shape), limit(lower), limit(upper), note ?? 'None']),
  };
}
