import type { Variation } from '@csa/shared/charted-series.js';
import { figure } from '@csa/shared/figures.js';
import { inBrief } from '@csa/shared/place-measures.js';
import { shortMessage } from '../lib/words.js';
import { IllustrativeTag } from '../ui/IllustrativeTag.js';
import { TextLink } from '../ui/TextLink.js';
import { VariationIcon } from '../ui/VariationIcon.js';

interface CountOfPlace {
  name: string;
  count?: number | null;
  whyNone?: string | null;
  rate?: { rate: number; lower: number; upper: number } | null;
}

/** A measure of a place, as a page shows it beside words. */
export interface MeasureOfPlace {
  state: { slug: string; name: string; areaCode: string; areaName: string; variation?: Variation | null; message: string; illustrative: boolean };
  isOverall: boolean;
  isProvisional?: boolean | null;
  periodLabel?: string | null;
  here: CountOfPlace;
  against: readonly CountOfPlace[];
  share?: number | null;
}

interface PlaceInBriefProps {
  measures: readonly MeasureOfPlace[];
  /** The page of a measure in an area. */
  addressOf: (slug: string, areaCode: string) => string;
}

/** The measures of a place in a narrow column, beside what is written of it: here, in the areas around, and its share of the district. */
export function PlaceInBrief({ measures, addressOf }: PlaceInBriefProps) {
  return (
    <ul className="govuk-list app-place-brief">
      {inBrief(measures).map(({ state, isProvisional, periodLabel, here, against, share }) => (
        <li key={state.slug}>
          <TextLink to={addressOf(state.slug, state.areaCode)}>{state.name}</TextLink>
          {state.illustrative && <> <IllustrativeTag /></>}
          <span className="app-place-brief__here">{inWords(here)}{here.count != null && periodLabel && `, ${periodLabel}`}</span>
          {isKnown(here, against) && against.map((place) => <span key={place.name} className="app-cell-note">{place.name}: {inWords(place)}</span>)}
          {share != null && <span className="app-cell-note">{Math.round(share)}% of what is counted in its district</span>}
          <span className="app-cell-note">{state.variation && <VariationIcon variation={state.variation} decorative />} {shortMessage(state)}</span>
          {isProvisional && <span className="app-cell-note">Some of these counts are provisional and may be revised</span>}
        </li>
      ))}
    </ul>
  );
}

/** Where nothing is known anywhere, saying so once is enough. */
function isKnown(here: CountOfPlace, against: readonly CountOfPlace[]): boolean {
  return [here, ...against].some(({ count }) => count != null);
}

/** "12.3 per 1,000 (10.9 to 13.9), 310 counted" */
function inWords({ count, rate, whyNone }: CountOfPlace): string {
  if (count == null) return whyNone ?? 'Not known';
  const counted = `${figure(count, 'COUNT')} counted`;
  return rate ? `${figure(rate.rate, 'RATE')} per 1,000 (${figure(rate.lower, 'RATE')} to ${figure(rate.upper, 'RATE')}), ${counted}` : counted;
}
