import { figure } from '@csa/shared/figures.js';
import { paths } from '../../app/paths.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { TextLink } from '../../ui/TextLink.js';
import { VariationIcon } from '../../ui/VariationIcon.js';
import { AT_A_GLANCE, inOrderOfInterest, type Listed, PlaceMeasures_PlaceMeasure, shortened } from './place-measures.js';

/** The measures of a place in a narrow column, to write by: here, in the areas around, and its share of the district. */
export function PlaceMeasuresInBrief({ measures }: { measures: readonly FragmentType<typeof PlaceMeasures_PlaceMeasure>[] }) {
  const all = inOrderOfInterest(readFragment(PlaceMeasures_PlaceMeasure, measures));
  // What was not counted here says little to whoever writes.
  const listed = [...all.filter(({ here }) => here.count !== 0), ...all.filter(({ here }) => here.count === 0)].slice(0, AT_A_GLANCE);
  return (
    <ul className="govuk-list app-place-brief">
      {listed.map(({ state, periodLabel, here, against, share }) => (
        <li key={state.slug}>
          <TextLink to={paths.measureIn(state.slug, state.areaCode)}>{state.name}</TextLink>
          {state.illustrative && <> <IllustrativeTag /></>}
          <span className="app-place-brief__here">{inWords(here)}{here.count !== null && periodLabel && `, ${periodLabel}`}</span>
          {isKnown(here, against) && against.map((place) => <span key={place.name} className="app-cell-note">{place.name}: {inWords(place)}</span>)}
          {share !== null && <span className="app-cell-note">{Math.round(share)}% of what is counted in its district</span>}
          <span className="app-cell-note">{state.variation && <VariationIcon variation={state.variation} decorative />} {shortened(state)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Where nothing is known anywhere, saying so once is enough. */
function isKnown(here: Listed['here'], against: Listed['against']): boolean {
  return [here, ...against].some(({ count }) => count !== null);
}

/** "12.3 per 1,000 (10.9 to 13.9), 310 counted" */
function inWords({ count, rate, whyNone }: Listed['here']): string {
  if (count === null) return whyNone ?? 'Not known';
  const counted = `${figure(count, 'COUNT')} counted`;
  return rate ? `${figure(rate.rate, 'RATE')} per 1,000 (${figure(rate.lower, 'RATE')} to ${figure(rate.upper, 'RATE')}), ${counted}` : counted;
}
