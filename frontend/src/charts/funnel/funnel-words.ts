import { listed } from '@csa/shared/words.js';
import type { Figures } from '../csv.js';

export type FunnelPlace = 'WITHIN' | 'ABOVE_95' | 'ABOVE_998' | 'BELOW_95' | 'BELOW_998';

export interface FunnelLimits {
  lower95: number;
  upper95: number;
  lower998: number;
  upper998: number;
}

/** One area of a funnel: its rate per 1,000, of how many people or households, and its own limits. */
export interface FunnelArea {
  name: string;
  count: number;
  exposure: number;
  rate: number;
  limits: FunnelLimits;
  place: FunnelPlace;
  /** Where it would lie if chance alone spread the areas. */
  placeByChance: FunnelPlace;
}

export const PLACE_WORDS: Record<FunnelPlace, string> = {
  WITHIN: 'within the limits',
  ABOVE_95: 'above the 95% limit',
  ABOVE_998: 'above the 99.8% limit',
  BELOW_95: 'below the 95% limit',
  BELOW_998: 'below the 99.8% limit',
};

/** The message: who is outside, in the order given. Nobody is first. */
export function funnelMessage(areas: readonly FunnelArea[]): string {
  const outside = areas.filter(({ place }) => place !== 'WITHIN').map(({ name }) => name);
  if (outside.length === 0) return 'No area differs by more than chance and usual spread';
  if (outside.length > 3) return `${outside.length} of ${areas.length} areas differ by more than chance`;
  return `${listed(outside)} ${outside.length === 1 ? 'differs' : 'differ'} by more than chance`;
}

const perThousand = (rate: number) => rate.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "Tamworth: 78.2 per 1,000, 6,156 among 78,600; above the 95% limit." */
export function funnelAreaInWords({ name, count, exposure, rate, place }: FunnelArea, of: string): string {
  return `${name}: ${perThousand(rate)} per 1,000, ${count.toLocaleString('en-GB')} among ${exposure.toLocaleString('en-GB')} ${of}; ${PLACE_WORDS[place]}.`;
}

export function funnelFigures(areas: readonly FunnelArea[], of: string): Figures {
  return {
    columns: ['Area', 'Count', capital(of), 'Per 1,000', '95% limits', '99.8% limits', 'Where it lies', 'By chance alone'],
    rows: areas.map(({ name, count, exposure, rate, limits, place, placeByChance }) => [
      name, count.toLocaleString('en-GB'), exposure.toLocaleString('en-GB'), perThousand(rate),
      `${perThousand(limits.lower95)} to ${perThousand(limits.upper95)}`, `${perThousand(limits.lower998)} to ${perThousand(limits.upper998)}`, capital(PLACE_WORDS[place]), capital(PLACE_WORDS[placeByChance]),
    ]),
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
