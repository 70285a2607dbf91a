import { planYearInWords, planYearOf } from '@csa/shared/plan-words.js';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { BeginPlanForm } from '../features/districts/plan/BeginPlanForm.js';
import { PlanFrame } from '../features/districts/plan/PlanFrame.js';
import { PlanPage } from '../features/districts/plan/PlanPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { today } from '../lib/dates.js';
import { useDoneElsewhere } from '../lib/use-done-elsewhere.js';
import { useSlug } from '../lib/use-slug.js';
import { yearIn } from '../lib/use-year.js';
import { Done } from '../ui/Done.js';
import { Empty } from '../ui/Empty.js';
import { PageTitle } from '../ui/PageTitle.js';
import { TextLink } from '../ui/TextLink.js';

const PlanQuery = graphql(`
  query Plan($slug: String!, $year: Int) {
    district(slug: $slug) {
      id
      slug
      name
      cspName
      viewerCanKeepWork
      plans {
        id
        year
      }
      plan(year: $year) {
        id
        ...PlanPage_DistrictPlan
      }
    }
  }
`);

export function Component() {
  const slug = useSlug();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const [done, setDone] = useState(useDoneElsewhere());
  const year = yearIn(parameters.get('year')) ?? planYearOf(today());
  const [result, reload] = useQuery({ query: PlanQuery, variables: { slug, year } });
  const again = () => reload({ requestPolicy: 'network-only' });
  const begunFor = (begun: number) => {
    setDone(`The plan for ${planYearInWords(begun)} was begun`);
    void navigate(paths.plan(slug, begun));
  };
  return (
    <Answer result={result} what="this plan" onRetry={again}>
      {({ district }) => {
        const [keeps, plans] = [district.viewerCanKeepWork ?? false, district.plans ?? []];
        const others = plans.filter((plan) => plan.year !== year);
        return (
          <PlanFrame district={district}>
            <Done text={done ?? undefined} />
            <PageTitle title="Community Safety Delivery Plan" caption={district.cspName} />
            {district.plan
              ? <PlanPage plan={district.plan} districtSlug={slug} viewerCanKeep={keeps} onOutdated={again} />
              : <Empty heading={`There is no plan for ${planYearInWords(year)} here`}>{keeps ? 'Begin it below, then add its sub-groups, their objectives and the actions of the year.' : 'The lead of the district’s partnership begins it.'}</Empty>}
            {others.length > 0 && (
              <>
                <h2 className="govuk-heading-m">Other years</h2>
                <ul className="govuk-list">
                  {others.map((plan) => <li key={plan.id}><TextLink to={paths.plan(slug, plan.year)}>{planYearInWords(plan.year)}</TextLink></li>)}
                </ul>
              </>
            )}
            {keeps && <BeginPlanForm key={plans.length} districtSlug={slug} taken={plans.map((plan) => plan.year)} onBegun={begunFor} />}
          </PlanFrame>
        );
      }}
    </Answer>
  );
}
