import type { Area } from '../../localities/areas/area.entity.js';
import type { Measure } from '../definitions/measure.entity.js';
import type { Counts } from '../statistics/periods.js';
import type { PublishedFigure } from './charted.js';

/** A measure in an area as its reader may see it. */
export interface PublishedSeries {
  measure: Measure;
  area: Area;
  figures: readonly PublishedFigure[];
  /** Sums over quarters and years that may be shown although one of their figures may not. */
  totals: readonly Counts[];
  /** Why nothing is shown at all; null where something may be. */
  notReleased: string | null;
}
