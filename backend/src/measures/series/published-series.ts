import type { Area } from '../../localities/areas/area.entity.js';
import type { Measure } from '../definitions/measure.entity.js';
import type { PublishedFigure } from './charted.js';
import type { RawSeries } from './read-series.js';

/** A measure in an area as its reader may see it. */
export interface PublishedSeries {
  measure: Measure;
  area: Area;
  figures: readonly PublishedFigure[];
  /** Why nothing is shown at all; null where something may be. */
  notReleased: string | null;
}

/** All numbers of a figure taken away. */
export function withheld(figure: PublishedFigure): PublishedFigure {
  return { ...figure, numerator: null, denominator: null, value: null, sampleSize: null, flags: ['SUPPRESSED', ...figure.flags.filter(flag => flag !== 'SUPPRESSED')] };
}

export function unsuppressed({ figures }: RawSeries): PublishedFigure[] {
  return figures.map(figure => ({ ...figure }));
}
