import { Denominator, MeasureShape } from '../definitions/measure.entity.js';
import type { SeriesRate } from '../series/measure-series.types.js';
import { funnel, type FunnelPlace } from '../statistics/funnel.js';
import { funnelInWords } from '../statistics/funnel-in-words.js';

/** What may be shown of the leading measure in one district. */
export interface InDistrict {
  name: string;
  /** Over twelve months; null where there is none that can be shown. */
  rate: SeriesRate | null;
  figures: number;
  notReleased: string | null;
  isKeptBack: boolean;
  /** Whether a count of all twelve months is known. */
  isCounted: boolean;
}

export interface AgainstCounty {
  places: (FunnelPlace | null)[];
  whyNot: (string | null)[];
  sentences: string[];
}

const SUPPRESSED = 'Suppressed to protect small numbers.';
/** So many districts make a comparison; two are set beside each other. */
const ENOUGH_TO_COMPARE = 3;

/**
 * Which districts differ from the county by more than chance and their usual spread, by funnel limits around the rate of all of them together.
 * Those of another period, or without a rate that can be shown, are left out and told why.
 */
export function againstCounty({ shape, denominator }: { shape: MeasureShape; denominator: Denominator }, districts: readonly InDistrict[]): AgainstCounty {
  const latest = districts.flatMap(({ rate }) => rate?.end ?? []).sort().at(-1);
  const compared = districts.filter(({ rate }) => rate !== null && rate.end === latest);
  const limits = compared.length < ENOUGH_TO_COMPARE ? null : funnel(compared.map(({ rate }) => ({ count: rate!.count, exposure: rate!.exposure })));
  const whyNot = districts.map(district => {
    const { rate, isKeptBack } = district;
    if (rate === null) return whyNoRate(district, shape, denominator);
    if (rate.end !== latest) return isKeptBack ? SUPPRESSED : 'Its figures end before those of other districts.';
    return limits ? null : 'Too few districts have a rate to compare with.';
  });
  const without = districts.filter(district => !compared.includes(district)).map(({ name }) => name);
  return {
    places: districts.map(district => limits?.areas[compared.indexOf(district)]?.place ?? null),
    whyNot,
    sentences: limits ? [...funnelInWords(limits, compared.map(({ name }) => name), 'the districts together'), ...(without.length > 0 ? [`Not among them: ${without.join(', ')}.`] : [])] : [],
  };
}

function whyNoRate({ figures, notReleased, isKeptBack, isCounted }: InDistrict, shape: MeasureShape, denominator: Denominator): string {
  if (figures === 0) return 'No figures for this district.';
  if (notReleased) return notReleased;
  if (shape !== MeasureShape.COUNT || denominator === Denominator.NONE) return 'Not a rate per resident, so districts are not compared by it.';
  if (isKeptBack) return SUPPRESSED;
  return isCounted ? 'How many people live there is not known, so there is no rate.' : 'Not known for twelve months in a row.';
}
