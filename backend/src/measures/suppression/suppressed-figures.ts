import { AreaLevel } from '../../localities/areas/area-level.js';
import type { Area } from '../../localities/areas/area.entity.js';
import { grouped } from '../series/grouped.js';
import type { Decision } from './decide.js';
import { keyOf, type PublishedSystem } from './published-counts.js';
import { placeOf, rowOf } from './rows-of-figures.js';
import { type SuppressedArea, type SuppressedFigure, SuppressionReason } from './suppressed-figure.types.js';

/** Every figure of a measure that is kept back, by area, the largest first, and in order of time; of a percentage once, whichever of its counts is small. */
export function suppressedFigures(
  measureId: number, areas: readonly Area[], { cells }: PublishedSystem, { hidden, givenAway, shownBefore }: Pick<Decision, 'hidden' | 'givenAway' | 'shownBefore'>,
): SuppressedArea[] {
  const byId = new Map(areas.map(area => [area.id, area]));
  const isGivenAway = new Set(givenAway);
  const wasShown = new Set(shownBefore);
  const told = new Map<string, SuppressedFigure & { areaId: number }>();
  for (const { key, row, start, end, isRest } of cells.values()) {
    const reason = reasonOf(hidden.get(key), wasShown.has(key));
    if (isRest || reason === null) continue;
    const [ofMeasure, areaId] = placeOf(row);
    if (ofMeasure !== measureId) continue;
    const figure = keyOf(rowOf(measureId, areaId), { start, end });
    const other = told.get(figure);
    const isSmall = reason === SuppressionReason.SMALL || other?.reason === SuppressionReason.SMALL;
    told.set(figure, {
      areaId, start, end, count: cells.get(figure)!.count, reason: isSmall ? SuppressionReason.SMALL : reason,
      isGivenAway: isGivenAway.has(key) || (other?.isGivenAway ?? false),
    });
  }
  return [...grouped([...told.values()], ({ areaId }) => areaId)]
    .map(([areaId, figures]) => ({ area: byId.get(areaId)!, ...totalsOf(figures), figures: figures.sort((one, other) => one.start.localeCompare(other.start) || one.end.localeCompare(other.end)) }))
    .sort((one, other) => LEVELS.indexOf(one.area.level) - LEVELS.indexOf(other.area.level) || one.area.name.localeCompare(other.area.name) || one.area.code.localeCompare(other.area.code));
}

const LEVELS = Object.values(AreaLevel);

function totalsOf(figures: readonly SuppressedFigure[]) {
  const of = (reason: SuppressionReason) => figures.filter(figure => figure.reason === reason).length;
  return { small: of(SuppressionReason.SMALL), protecting: of(SuppressionReason.PROTECTING), shownBefore: of(SuppressionReason.SHOWN_BEFORE) };
}

function reasonOf(hidden: 'PRIMARY' | 'SECONDARY' | undefined, wasShown: boolean): SuppressionReason | null {
  if (hidden) return hidden === 'PRIMARY' ? SuppressionReason.SMALL : SuppressionReason.PROTECTING;
  return wasShown ? SuppressionReason.SHOWN_BEFORE : null;
}
