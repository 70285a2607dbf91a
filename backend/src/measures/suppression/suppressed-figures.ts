import type { Area } from '../../localities/areas/area.entity.js';
import type { Decision } from './decide.js';
import { keyOf, type PublishedSystem } from './published-counts.js';
import { placeOf, rowOf } from './rows-of-figures.js';
import { type SuppressedFigure, SuppressionReason } from './suppressed-figure.types.js';

/** Every figure of a measure that is kept back, in order of area and time; of a percentage once, whichever of its counts is small. */
export function suppressedFigures(
  measureId: number, areas: readonly Area[], { cells }: PublishedSystem, { hidden, givenAway, shownBefore }: Pick<Decision, 'hidden' | 'givenAway' | 'shownBefore'>,
): SuppressedFigure[] {
  const byId = new Map(areas.map(area => [area.id, area]));
  const isGivenAway = new Set(givenAway);
  const wasShown = new Set(shownBefore);
  const told = new Map<string, SuppressedFigure>();
  for (const { key, row, start, end, isRest } of cells.values()) {
    const reason = reasonOf(hidden.get(key), wasShown.has(key));
    if (isRest || reason === null) continue;
    const [ofMeasure, areaId] = placeOf(row);
    if (ofMeasure !== measureId) continue;
    const figure = keyOf(rowOf(measureId, areaId), { start, end });
    const other = told.get(figure);
    const isSmall = reason === SuppressionReason.SMALL || other?.reason === SuppressionReason.SMALL;
    told.set(figure, {
      area: byId.get(areaId)!, start, end, count: cells.get(figure)!.count, reason: isSmall ? SuppressionReason.SMALL : reason,
      isGivenAway: isGivenAway.has(key) || (other?.isGivenAway ?? false),
    });
  }
  return [...told.values()].sort((one, other) => one.area.code.localeCompare(other.area.code) || one.start.localeCompare(other.start) || one.end.localeCompare(other.end));
}

function reasonOf(hidden: 'PRIMARY' | 'SECONDARY' | undefined, wasShown: boolean): SuppressionReason | null {
  if (hidden) return hidden === 'PRIMARY' ? SuppressionReason.SMALL : SuppressionReason.PROTECTING;
  return wasShown ? SuppressionReason.SHOWN_BEFORE : null;
}
