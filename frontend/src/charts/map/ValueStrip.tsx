import { figure } from '@csa/shared/figures.js';
import { memo, useMemo } from 'react';
import { GRID, INK } from '../marks.js';
import { scaleBetween } from '../paths.js';
import { LETTERS, widthOf } from '../text.js';
import { classOf, type MapClass } from './map-classes.js';
import { fillOf } from './MapFills.js';
import { asWritten, type MappedArea, type MappedMeasure, placeInWords } from './mapped-area.js';

interface ValueStripProps {
  areas: readonly MappedArea[];
  measure: MappedMeasure;
  classes: readonly MapClass[];
  width: number;
  selected: string;
  onSelect: (code: string) => void;
}

const SIDE = 24;
const MOST_HIGH = 120;

/** How the areas spread: each a dot at its figure, those with about the same above each other. Which are beside each other says nothing of where they lie. */
export function ValueStrip({ areas, measure, classes, width, selected, onSelect }: ValueStripProps) {
  const { dots, base, x } = useMemo(() => placed(areas, measure, classes, width), [areas, measure, classes, width]);
  const high = classes.at(-1)?.to ?? 1;
  const chosen = dots.find(({ area }) => area.code === selected);
  const label = chosen ? `${placeInWords(chosen.area)}: ${figure(chosen.value, measure.shape)}` : 'The area chosen has no figure to show';
  const labelWidth = widthOf(label);
  const summary = classes.length === 0 ? 'No area has a figure.' : `${dots.length} areas from ${figure(classes[0]!.from, measure.shape)} to ${figure(high, measure.shape)}; ${label}.`;
  return (
    <svg className="app-map__strip" width={width} height={base + 34} viewBox={`0 0 ${width} ${base + 34}`} role="img" aria-label={`How the areas spread: ${summary}`}>
      <Dots dots={dots} onSelect={onSelect} />
      <path d={`M ${SIDE} ${base + 6} H ${width - SIDE}`} stroke={GRID} />
      {[0, high / 2, high].map((tick) => <text key={tick} {...LETTERS} x={x(tick)} y={base + 22} textAnchor="middle" dominantBaseline="central">{figure(tick, measure.shape)}</text>)}
      {chosen && <circle className="app-chart__reading" cx={chosen.x} cy={chosen.y} r={chosen.r + 3} fill="none" stroke={INK} strokeWidth={3} pointerEvents="none" />}
      <text className="app-chart__reading" {...LETTERS} fontWeight="bold" x={chosen ? Math.min(Math.max(chosen.x, labelWidth / 2 + 2), width - labelWidth / 2 - 2) : width / 2} y={12} textAnchor="middle" dominantBaseline="central">{label}</text>
    </svg>
  );
}

interface Dot {
  area: MappedArea;
  value: number;
  x: number;
  y: number;
  r: number;
  fill: string;
}

const Dots = memo(function Dots({ dots, onSelect }: { dots: readonly Dot[]; onSelect: (code: string) => void }) {
  return dots.map(({ area, x, y, r, fill }) => <circle key={area.code} cx={x} cy={y} r={r} fill={fill} stroke={INK} strokeWidth={0.75} onClick={() => onSelect(area.code)} />);
});

function placed(areas: readonly MappedArea[], { shape }: MappedMeasure, classes: readonly MapClass[], width: number) {
  const x = scaleBetween(0, classes.at(-1)?.to ?? 1, SIDE, width - SIDE);
  const known = areas.flatMap((area) => (area.value === null ? [] : [{ area, value: asWritten(area.value, shape) }]));
  const r = known.length > 60 ? 3 : 7;
  const piles = new Map<number, number>();
  const raised = known.map(({ area, value }) => {
    const pile = Math.round(x(value) / (2 * r));
    const level = piles.get(pile) ?? 0;
    piles.set(pile, level + 1);
    return { area, value, level, x: pile * 2 * r };
  });
  // Piles that would be too high are pressed together.
  const most = Math.max(1, ...piles.values());
  const step = Math.min(2 * r, MOST_HIGH / most);
  const base = 30 + Math.min(MOST_HIGH, most * step);
  return { base, x, dots: raised.map((one): Dot => ({ ...one, y: base - r - one.level * step, r, fill: fillOf(classOf(one.value, classes), classes.length) })) };
}
