import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { comparedWith, nameOf, readName, type VersionName } from '../features/packs/comparable.js';
import { ComparedVersions } from '../features/packs/ComparedVersions.js';
import { ComparisonPage, ComparisonPage_Pack } from '../features/packs/ComparisonPage.js';
import { Answer } from '../graphql/Answer.js';
import { readFragment } from '../graphql/generated/fragment-masking.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';

const ComparableQuery = graphql(`
  query Comparable {
    packs {
      id
      ...ComparisonPage_Pack
    }
  }
`);

const ComparisonQuery = graphql(`
  query Comparison($from: PackVersionInput!, $to: PackVersionInput!) {
    packComparison(from: $from, to: $to) {
      ...ComparedVersions_PackComparison
    }
  }
`);

export function Component() {
  const [parameters, setParameters] = useSearchParams();
  const [result, reload] = useQuery({ query: ComparableQuery });
  const change = (from: VersionName | null, to: VersionName | null) =>
    setParameters({ ...(from && { from: nameOf(from) }), ...(to && { to: nameOf(to) }) }, { replace: true, preventScrollReset: true });
  return (
    <Answer result={result} what="the packs" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ packs }) => {
        const to = readName(parameters.get('to'));
        const from = readName(parameters.get('from')) ?? (to && comparedWith(readFragment(ComparisonPage_Pack, packs), to));
        return (
          <>
            <BackLink to={to ? paths.pack(to.packId, to.number) : paths.packs}>{to ? 'The pack' : 'All packs'}</BackLink>
            <ComparisonPage packs={packs} from={from} to={to} onChange={change}>
              {from && to ? <Compared from={from} to={to} /> : <p className="govuk-body">Choose two versions to compare.</p>}
            </ComparisonPage>
          </>
        );
      }}
    </Answer>
  );
}

function Compared({ from, to }: { from: VersionName; to: VersionName }) {
  const [result, reload] = useQuery({ query: ComparisonQuery, variables: { from, to } });
  return (
    <Answer result={result} what="the comparison" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ packComparison }) => <ComparedVersions comparison={packComparison} />}
    </Answer>
  );
}
