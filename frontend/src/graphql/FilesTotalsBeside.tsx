import { periodLabel } from '@csa/shared/periods.js';
import { useQuery } from 'urql';
import { FilesTotalsTable } from '../charts/FilesTotalsTable.js';
import { type FragmentType, readFragment } from './generated/fragment-masking.js';
import { graphql } from './generated/gql.js';
import { Details } from '../ui/Details.js';

const FilesTotalOverQuery = graphql(`
  query FilesTotalOver($slug: String!, $start: Day!, $end: Day!) {
    measure(slug: $slug) {
      slug
      filesTotal(start: $start, end: $end) {
        sentence
      }
    }
  }
`);

const FilesTotalsOf_MeasureFilesTotal = graphql(`
  fragment FilesTotalsOf_MeasureFilesTotal on MeasureFilesTotal {
    slug
    name
    start
    end
    total
    parts {
      name
      count
    }
  }
`);

const LatestFilesTotalsQuery = graphql(`
  query LatestFilesTotals {
    filesTotals {
      slug
      ...FilesTotalsOf_MeasureFilesTotal
    }
  }
`);

/** What the police's files hold of several measures, each over its own period. */
export function FilesTotalsOf({ caption, ...props }: { totals: readonly FragmentType<typeof FilesTotalsOf_MeasureFilesTotal>[]; caption: string }) {
  const totals = readFragment(FilesTotalsOf_MeasureFilesTotal, props.totals);
  return <FilesTotalsTable caption={caption} totals={totals.map((each) => ({ ...each, periodLabel: periodLabel(each) }))} />;
}

/** How the county's latest counts of the measures that a page shows agree with what the police's files hold; nothing where none of them comes from there. It waits for nobody, and nobody for it. */
export function LatestFilesTotals({ slugs }: { slugs: readonly string[] }) {
  const [{ data }] = useQuery({ query: LatestFilesTotalsQuery, pause: slugs.length === 0 });
  const totals = (data?.filesTotals ?? []).filter(({ slug }) => slugs.includes(slug));
  if (totals.length === 0) return null;
  return <Details summary="How the county’s counts of these measures agree with the police’s files"><FilesTotalsOf caption="What the files hold, and where it lies" totals={totals} /></Details>;
}

/** How a count of the county over a period agrees with what the police's files hold, in a sentence; nothing where it does not come from there. */
export function FilesTotalOver({ slug, start, end }: { slug: string; start: string; end: string }) {
  const [{ data }] = useQuery({ query: FilesTotalOverQuery, variables: { slug, start, end } });
  const total = data?.measure.filesTotal;
  return total ? <p className="govuk-body">{total.sentence}</p> : null;
}
