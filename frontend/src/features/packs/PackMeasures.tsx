import { paths } from '../../app/paths.js';
import { MeasureEvidence } from '../../charts/MeasureEvidence.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { MeasureEvidence_MeasureState } from '../../graphql/measure-evidence.js';
import { formatInstant } from '../../lib/dates.js';

const PackMeasures_PackItem = graphql(`
  fragment PackMeasures_PackItem on PackItem {
    knownAt
    withheld
    measures {
      ...MeasureEvidence_MeasureState
    }
    commentaries {
      measureSlug
      measure
      text
    }
  }
`);

/** The measures of an item as they stood at the freeze, with what the lead said of them. Packs frozen before there were any say nothing. */
export function PackMeasures(props: { item: FragmentType<typeof PackMeasures_PackItem> }) {
  const { knownAt, withheld, measures, commentaries } = readFragment(PackMeasures_PackItem, props.item);
  const states = readFragment(MeasureEvidence_MeasureState, measures ?? []);
  const said = commentaries ?? [];
  if (!measures || !knownAt) return null;
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">Measures, exceptions first</h3>
      {states.length === 0 && <p className="govuk-body">No open measure: no published figures measured this theme.</p>}
      {states.length > 0 && <p className="govuk-body-s app-secondary">Figures as they were known on {formatInstant(knownAt)}. What was revised later is not among them.</p>}
      {withheld.includes('EVIDENCE') && <p className="govuk-body app-secondary">Evidence that is for members of the group alone is left out of this copy.</p>}
      <ul className="govuk-list">
        {states.map((state) => {
          const text = said.find(({ measureSlug }) => measureSlug === state.slug)?.text;
          return (
            <MeasureEvidence key={state.slug} state={state} to={paths.measureIn(state.slug, state.areaCode)} headingLevel={4}>
              {text && <p className="govuk-body app-prose"><strong>The lead says:</strong> {text}</p>}
            </MeasureEvidence>
          );
        })}
      </ul>
      {said.filter(({ measureSlug }) => !states.some(({ slug }) => slug === measureSlug)).map(({ measureSlug, measure, text }) => (
        <p key={measureSlug} className="govuk-body app-prose"><strong>The lead says of {measure}:</strong> {text}</p>
      ))}
    </>
  );
}
