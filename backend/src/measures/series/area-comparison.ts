import type { Area } from '../../localities/areas/area.entity.js';
import type { ComparatorSet } from '../definitions/comparator-set.entity.js';
import { funnel } from '../statistics/funnel.js';
import { funnelInWords } from '../statistics/funnel-in-words.js';
import type { AreaComparison, SeriesRate } from './measure-series.types.js';

/** Compares the areas of a set over one period. Those that cannot be shown or have no rate are listed without one; a period of their own makes no comparison. */
export function compareAreas(set: ComparatorSet, areas: readonly { area: Area; rate: SeriesRate | null }[]): AreaComparison {
  const latest = areas.flatMap(({ rate }) => rate?.periodLabel ?? [])[0];
  const compared = areas.filter(({ rate }) => rate?.periodLabel === latest && rate !== undefined && rate !== null);
  const places = compared.length > 0 ? funnel(compared.map(({ rate }) => ({ count: rate!.count, exposure: rate!.exposure }))) : null;
  return {
    set,
    areas: areas.map(each => {
      const place = places?.areas[compared.indexOf(each)];
      return { area: each.area, rate: each.rate, place: place?.place ?? null, placeByChance: place?.placeByChance ?? null };
    }),
    rate: places && places.rate * 1000,
    dispersion: places && places.dispersion,
    sentences: [
      ...(places ? funnelInWords(places, compared.map(({ area }) => area.name), set.name.charAt(0).toLowerCase() + set.name.slice(1)) : ['No area of the set has a rate that can be compared.']),
      ...(compared.length < areas.length && places ? [`Without a rate for the same period: ${areas.filter(each => !compared.includes(each)).map(({ area }) => area.name).join(', ')}.`] : []),
    ],
  };
}
