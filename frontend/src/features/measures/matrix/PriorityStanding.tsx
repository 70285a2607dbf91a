import { paths } from '../../../app/paths.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { classes } from '../../../lib/classes.js';
import { IllustrativeTag } from '../../../ui/IllustrativeTag.js';
import { TextLink } from '../../../ui/TextLink.js';
import { VariationIcon } from '../../../ui/VariationIcon.js';
import { againstCountyInWords, overTimeInWords } from './standing-words.js';

const PriorityStanding_PriorityCell = graphql(`
  fragment PriorityStanding_PriorityCell on PriorityCell {
    district {
      name
    }
    state {
      slug
      name
      areaCode
      areaName
      variation
      message
      illustrative
    }
    place
    whyNotCompared
  }
`);

interface PriorityStandingProps {
  cell: FragmentType<typeof PriorityStanding_PriorityCell>;
  /** The measure is named too, where no heading does. */
  named?: boolean;
}

/** Where the leading measure of a priority stands in a district: over time, and against the county. What differs stands out by its words and a line. */
export function PriorityStanding({ named = false, ...props }: PriorityStandingProps) {
  const { district, state, place, whyNotCompared } = readFragment(PriorityStanding_PriorityCell, props.cell);
  const differs = place != null && place !== 'WITHIN';
  return (
    <span className={classes('app-standing', differs && 'app-standing--differs')}>
      {state && (
        <span className="app-standing__state">
          {state.variation && <VariationIcon variation={state.variation} size={24} decorative />}
          <span>
            <TextLink to={paths.measureIn(state.slug, state.areaCode)}>
              {named ? <>{state.name}<span className="govuk-visually-hidden"> in {district.name}</span></> : <>{overTimeInWords(state)}<span className="govuk-visually-hidden">: {state.name} in {district.name}</span></>}
            </TextLink>
            {named && `: ${overTimeInWords(state).toLowerCase()}`}
            {state.illustrative && <> <IllustrativeTag /></>}
          </span>
        </span>
      )}
      <span className="app-standing__place">{place ? againstCountyInWords(place) : whyNotCompared}</span>
    </span>
  );
}
