import { useQuery } from 'urql';
import { paths } from '../../app/paths.js';
import { PlaceInBrief } from '../../charts/PlaceInBrief.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { PlaceInBrief_PlaceMeasure } from '../../graphql/place-in-brief.js';
import { Details } from '../../ui/Details.js';
import { InsetText } from '../../ui/InsetText.js';
import { TextLink } from '../../ui/TextLink.js';

const AreaFiguresQuery = graphql(`
  query AreaFigures($slug: String!) {
    precisionArea(slug: $slug) {
      id
      slug
      name
      whatIsMissing
      area {
        code
        indicative
      }
      district {
        id
        slug
      }
      measures {
        ...PlaceInBrief_PlaceMeasure
      }
    }
  }
`);

/** The figures of one precision area beside what is written of it: what they rest on, and what is missing where there are none. */
export function AreaFigures({ slug }: { slug: string }) {
  const [{ data, error }] = useQuery({ query: AreaFiguresQuery, variables: { slug } });
  // They stand within a page, which goes on without them.
  if (!data) return <p className="govuk-body">{error ? 'The figures could not be loaded. Load the page again in a moment.' : 'Loading the figures…'}</p>;
  const { name, whatIsMissing, area, district, measures } = data.precisionArea;
  return (
    <>
      {whatIsMissing && <p className="govuk-body">{whatIsMissing}</p>}
      {!whatIsMissing && measures?.length === 0 && <p className="govuk-body">No counts of its small areas are imported yet. An analyst can import them.</p>}
      {area?.indicative && measures && measures.length > 0 && <InsetText>{area.indicative}</InsetText>}
      {measures && measures.length > 0 && <PlaceInBrief measures={readFragment(PlaceInBrief_PlaceMeasure, measures)} addressOf={paths.measureIn} />}
      <p className="govuk-body"><TextLink to={paths.precisionArea(district.slug, slug)}>{measures && measures.length > 0 ? `All ${measures.length} measures and their charts, on the page of ${name}` : `The page of ${name}`}</TextLink></p>
    </>
  );
}

/** The same behind a fold that names the area, where several stand on one page; asked for when it is opened. */
export function FoldedAreaFigures({ slug, name }: { slug: string; name: string }) {
  return <Details summary={`Figures of ${name} today`} lazy><AreaFigures slug={slug} /></Details>;
}
