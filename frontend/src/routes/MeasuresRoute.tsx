import { useQuery } from 'urql';
import { MeasureList } from '../features/measures/MeasureList.js';
import { KeepingLinks } from '../features/measures/keeping/KeepingLinks.js';
import { WithoutMeasure } from '../features/measures/WithoutMeasure.js';
import { Answer } from '../graphql/Answer.js';
import { LatestFilesTotals } from '../graphql/FilesTotalsBeside.js';
import { graphql } from '../graphql/generated/gql.js';
import { PageTitle } from '../ui/PageTitle.js';

const MeasuresQuery = graphql(`
  query Measures {
    viewer {
      id
      viewerCanKeepMeasures
      viewerCanImportFigures
    }
    measures {
      slug
      ...MeasureList_Measure
      ...WithoutMeasure_Measure
    }
    measureStates {
      id
      slug
      ...MeasureList_MeasureState
    }
    agreement {
      id
      priorities {
        id
        themes {
          id
          name
        }
      }
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: MeasuresQuery });
  return (
    <Answer result={result} what="the measures" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, measures, measureStates, agreement }) => (
        <>
          <PageTitle title="Measures" />
          <p className="govuk-body-l">The figures beside the judgements: what is counted, by whom, and whether it moves by more than chance.</p>
          {viewer.viewerCanKeepMeasures && <KeepingLinks />}
          <MeasureList measures={measures} states={measureStates} mayImport={viewer.viewerCanImportFigures} />
          <LatestFilesTotals slugs={measureStates.map(({ slug }) => slug)} />
          <WithoutMeasure measures={measures} mayKeep={viewer.viewerCanKeepMeasures} themes={(agreement?.priorities ?? []).flatMap(({ themes }) => themes)} />
        </>
      )}
    </Answer>
  );
}
