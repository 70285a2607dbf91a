import { type ChartedSeries, latestPlace, limitsWithheld, type Variation } from '@csa/shared/charted-series.js';
import { figure, figureCell } from '@csa/shared/figures.js';
import { periodLabel } from '@csa/shared/periods.js';
import { VARIATION_NAMES } from '@csa/shared/variation-words.js';
import { counted } from '@csa/shared/words.js';
import type { Figures } from './csv.js';

const KINDS: readonly [string, (variation: Variation) => boolean][] = [
  ['concern', (variation) => variation.startsWith('CONCERN')],
  ['improvement', (variation) => variation.startsWith('IMPROVEMENT')],
  ['neither better nor worse', (variation) => variation.startsWith('NEITHER')],
  ['usual', (variation) => variation === 'COMMON_CAUSE'],
];

/** How many areas have which state: "Shoplifting in 8 areas: 1 concern, 6 usual, 1 not judged". */
export function multiplesMessage(series: readonly ChartedSeries[]): string {
  const states = series.map((one) => (limitsWithheld(one) === null ? one.points[latestPlace(one.points)]?.variation ?? null : null));
  const counts = KINDS.map(([word, is]) => [states.filter((state) => state !== null && is(state)).length, word] as const);
  const told = [...counts, [states.filter((state) => state === null).length, 'not judged'] as const].filter(([count]) => count > 0);
  return `${series[0]?.measure} in ${counted(series.length, 'area')}: ${told.map(([count, word]) => `${count} ${word}`).join(', ')}`;
}

/** The latest figure of each area, with its average and state. */
export function multiplesFigures(series: readonly ChartedSeries[]): Figures {
  const rows = series.map((one) => {
    const latest = one.points[latestPlace(one.points)];
    const segment = one.segments.at(-1);
    const state = latest && limitsWithheld(one) === null ? VARIATION_NAMES[latest.variation] : 'Not judged';
    return [one.area, latest ? periodLabel(latest) : 'None', latest ? figureCell(latest.value, latest.flags, one.shape) : '[x]', segment?.mean == null ? '[x]' : figure(segment.mean, one.shape), state];
  });
  return { columns: ['Area', 'Latest period', 'Figure', 'Average', 'State'], rows };
}
