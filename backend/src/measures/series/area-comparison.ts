import type { Area } from '../../localities/areas/area.entity.js';
import type { ComparatorSet } from '../definitions/comparator-set.entity.js';
import { type Funnel, funnel, limitsFor } from '../statistics/funnel.js';
import { funnelInWords } from '../statistics/funnel-in-words.js';
import type { AreaComparison, RateLimits, SeriesRate } from './measure-series.types.js';

/** Compares the areas of a set over one period. Those that cannot be shown or have no rate are listed without one; a period of their own makes no comparison. */
export function compareAreas(set: ComparatorSet, areas: readonly { area: Area; rate: SeriesRate | null }[]): AreaComparison {
  const latest = areas.flatMap(({ rate }) => rate?.end ?? []).sort().at(-1);
  const compared = areas.filter(({ rate }) => rate !== null && rate.end === latest);
  const places = compared.length > 0 ? funnel(compared.map(({ rate }) => ({ count: rate!.count, exposure: rate!.exposure }))) : null;
  return {
    set,
    areas: areas.map(each => {
      const place = places?.areas[compared.indexOf(each)];
      return { area: each.area, rate: each.rate, limits: places && place ? limitsAt(places, each.rate!.exposure) : null, place: place?.place ?? null, placeByChance: place?.placeByChance ?? null };
    }),
    rate: places && places.rate * 1000,
    curve: places ? curveOf(places, compared.map(({ rate }) => rate!.exposure)) : [],
    sentences: [
      ...(places ? funnelInWords(places, compared.map(({ area }) => area.name), set.name.charAt(0).toLowerCase() + set.name.slice(1)) : ['No area of the set has a rate that can be compared.']),
      ...(compared.length < areas.length && places ? [`Without a rate for the same period: ${areas.filter(each => !compared.includes(each)).map(({ area }) => area.name).join(', ')}.`] : []),
    ],
  };
}

const CURVE_POINTS = 30;

/** Limits at sizes from a little below the smallest to a little above the largest. */
function curveOf(places: Funnel, exposures: readonly number[]): RateLimits[] {
  const [from, to] = [Math.min(...exposures) * 0.9, Math.max(...exposures) * 1.05];
  return Array.from({ length: CURVE_POINTS }, (_, point) => limitsAt(places, Math.round(from + (point / (CURVE_POINTS - 1)) * (to - from))));
}

function limitsAt({ rate, dispersion }: Funnel, exposure: number): RateLimits {
  const { lower95, upper95, lower998, upper998 } = limitsFor(rate, exposure, dispersion);
  return { exposure, lower95: lower95 * 1000, upper95: upper95 * 1000, lower998: lower998 * 1000, upper998: upper998 * 1000 };
}
