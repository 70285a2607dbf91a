import { paths } from '../../app/paths.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { TextLink } from '../../ui/TextLink.js';
import { VariationIcon } from '../../ui/VariationIcon.js';
import { overTimeInWords } from './matrix/standing-words.js';

const AreaState_MeasureState = graphql(`
  fragment AreaState_MeasureState on MeasureState {
    slug
    name
    areaCode
    areaName
    variation
    message
    latestLabel
    illustrative
  }
`);

/** Where one measure stands in an area, in a line that leads to its chart. */
export function AreaState(props: { state: FragmentType<typeof AreaState_MeasureState> }) {
  const state = readFragment(AreaState_MeasureState, props.state);
  return (
    <span className="app-standing__state">
      {state.variation && <VariationIcon variation={state.variation} size={24} decorative />}
      <span>
        <TextLink to={paths.measureIn(state.slug, state.areaCode)}>{state.name}</TextLink>: {overTimeInWords(state).toLowerCase()}{state.latestLabel && `, ${state.latestLabel}`}
        {state.illustrative && <> <IllustrativeTag /></>}
      </span>
    </span>
  );
}
