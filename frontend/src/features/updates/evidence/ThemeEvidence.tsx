import { byException } from '@csa/shared/exceptions.js';
import { paths } from '../../../app/paths.js';
import { MeasureEvidence } from '../../../charts/MeasureEvidence.js';
import { LatestFilesTotals } from '../../../graphql/FilesTotalsBeside.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { MeasureEvidence_MeasureState } from '../../../graphql/measure-evidence.js';
import { NoOpenMeasure } from './NoOpenMeasure.js';

const ThemeEvidence_Theme = graphql(`
  fragment ThemeEvidence_Theme on Theme {
    measureStates {
      ...MeasureEvidence_MeasureState
    }
    currentUpdate {
      id
      commentaries {
        measureSlug
        measure
        text
      }
    }
  }
`);

interface ThemeEvidenceProps {
  theme: FragmentType<typeof ThemeEvidence_Theme>;
  /** The page is read as on an earlier day. */
  earlier: boolean;
}

/** The measures of a theme by exception, as they stand today, each with what its lead last said of it. */
export function ThemeEvidence({ earlier, ...props }: ThemeEvidenceProps) {
  const { measureStates, currentUpdate } = readFragment(ThemeEvidence_Theme, props.theme);
  const states = byException(readFragment(MeasureEvidence_MeasureState, measureStates ?? []), ({ variation }) => variation ?? null);
  const said = currentUpdate?.commentaries ?? [];
  const gone = said.filter(({ measureSlug }) => !states.some(({ slug }) => slug === measureSlug));
  return (
    <>
      <h2 className="govuk-heading-m">Evidence by exception</h2>
      {earlier ? (
        <p className="govuk-body">Figures are shown here as they are known today only. The pack of a meeting holds them as they stood then, and a measure’s own page shows them as known on any day.</p>
      ) : (
        <>
          {states.length === 0 && <NoOpenMeasure />}
          <ul className="govuk-list">
            {states.map((state) => (
              <MeasureEvidence key={state.slug} state={state} to={paths.measureIn(state.slug, state.areaCode)}>
                <Said text={said.find(({ measureSlug }) => measureSlug === state.slug)?.text} />
              </MeasureEvidence>
            ))}
          </ul>
          <LatestFilesTotals slugs={states.map(({ slug }) => slug)} />
        </>
      )}
      {!earlier && gone.map(({ measureSlug, measure, text }) => <Said key={measureSlug} about={measure} text={text} />)}
    </>
  );
}

function Said({ about, text }: { about?: string; text: string | undefined }) {
  if (!text) return null;
  return <p className="govuk-body app-prose"><strong>The lead says{about ? ` of ${about}` : ''}:</strong> {text}</p>;
}
