import { addMonths } from '@csa/shared/periods.js';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { type ActivityChoice, choiceIn, faultsOf } from '../features/measures/activity/activity-choice.js';
import { ActivityAnswer } from '../features/measures/activity/ActivityAnswer.js';
import { DidItWorkPage } from '../features/measures/activity/DidItWorkPage.js';
import { Answer } from '../graphql/Answer.js';
import { FilesTotalOver } from '../graphql/FilesTotalsBeside.js';
import { fieldErrors, hasCode } from '../graphql/errors.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';
import { Loading } from '../ui/Loading.js';

const DidItWorkQuery = graphql(`
  query DidItWork($slug: String!, $area: String) {
    measure(slug: $slug) {
      slug
      whyNoActivity
      ...DidItWorkPage_Measure
    }
  }
`);

const EvaluationQuery = graphql(`
  query ActivityEvaluation($slug: String!, $area: String!, $from: Day!, $months: Int!) {
    activityEvaluation(measure: $slug, area: $area, from: $from, months: $months) {
      area {
        level
      }
      ...ActivityAnswer_ActivityEvaluation
    }
  }
`);

/** The months of the activity, those before it and those a year before it: each is a total of its own. */
function periodsOf({ from, months }: ActivityChoice): { start: string; end: string }[] {
  const shifts = [...new Set([0, -Number(months), -12])];
  return shifts.map((shift) => ({ start: addMonths(`${from}-01`, shift), end: addMonths(`${from}-01`, shift + Number(months)) }));
}

/** The address carries what is asked, so that it can be passed on: ?area=E07000197&from=2025-06&months=3 */
export function Component() {
  const slug = useSlug();
  const [parameters, setParameters] = useSearchParams();
  const [hasAsked, setHasAsked] = useState(false);
  const address = parameters.toString();
  const chosen = useMemo(() => choiceIn(new URLSearchParams(address)), [address]);
  const [result, reload] = useQuery({ query: DidItWorkQuery, variables: { slug, area: parameters.get('area') } });
  const wrong = useMemo(() => (chosen ? faultsOf(chosen) : []), [chosen]);
  const isAsked = chosen !== null && wrong.length === 0;
  const [answered] = useQuery({
    query: EvaluationQuery,
    variables: { slug, area: chosen?.area ?? '', from: `${chosen?.from}-01`, months: Number(chosen?.months) },
    pause: !isAsked || !result.data || result.data.measure.whyNoActivity !== null,
  });
  const refused = useMemo(() => {
    if (!answered.error) return wrong;
    return hasCode(answered.error, 'NOT_FOUND') ? [{ path: 'area', message: 'There is no such area. Choose one of these.' }] : fieldErrors(answered.error);
  }, [answered.error, wrong]);
  const evaluation = isAsked && !answered.error && !answered.fetching ? answered.data?.activityEvaluation : undefined;
  const ask = (choice: ActivityChoice) => {
    setHasAsked(true);
    setParameters({ ...choice });
  };
  return (
    <Answer result={result} what="this measure" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ measure }) => (
        <DidItWorkPage measure={measure} chosen={chosen} refused={refused} onAsk={ask} isAnswered={hasAsked && evaluation !== undefined}>
          {evaluation ? (
            <>
              <ActivityAnswer evaluation={evaluation} />
              {evaluation.area.level === 'COUNTY' && chosen && periodsOf(chosen).map(({ start, end }) => <FilesTotalOver key={start} slug={slug} start={start} end={end} />)}
            </>
          ) : isAsked && answered.fetching ? <Loading what="the counts" /> : null}
        </DidItWorkPage>
      )}
    </Answer>
  );
}
