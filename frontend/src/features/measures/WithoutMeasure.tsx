import { paths } from '../../app/paths.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { listInWords } from '../../lib/words.js';
import { InsetText } from '../../ui/InsetText.js';
import { TextLink } from '../../ui/TextLink.js';

const WithoutMeasure_Measure = graphql(`
  fragment WithoutMeasure_Measure on Measure {
    themes {
      id
    }
  }
`);

interface WithoutMeasureProps {
  measures: readonly FragmentType<typeof WithoutMeasure_Measure>[];
  themes: readonly { id: string; name: string }[];
  /** May add a measure that partners bring, and have its template. */
  mayKeep: boolean;
}

/** The themes that no measure serves: absence is said, and no police category passes for what it is not. */
export function WithoutMeasure(props: WithoutMeasureProps) {
  const served = new Set(readFragment(WithoutMeasure_Measure, props.measures).flatMap(({ themes }) => themes ?? []).map(({ id }) => id));
  const without = props.themes.filter(({ id }) => !served.has(id)).map(({ name }) => name);
  if (without.length === 0) return null;
  return (
    <InsetText>
      No open measure: {listInWords(without)}. Their figures are held by partners, who can bring them in the service’s own template.
      {props.mayKeep && <> <TextLink to={paths.newMeasure}>Add a measure that partners bring</TextLink>: its template can be downloaded at once, as CSV or as an Excel workbook.</>}
    </InsetText>
  );
}
