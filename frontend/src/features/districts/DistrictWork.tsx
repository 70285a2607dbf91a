import { planYearInWords } from '@csa/shared/plan-words.js';
import { count } from '../../lib/words.js';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { today } from '../../lib/dates.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { TextLink } from '../../ui/TextLink.js';

const DistrictWork_District = graphql(`
  fragment DistrictWork_District on District {
    slug
    plan {
      id
      year
      illustrative
      subGroups {
        id
        name
      }
      actions {
        id
        state
        dueOn
      }
    }
    hubOpenCount
  }
`);

/** The district's own work in two sentences, each leading to its page: the plan of the year, and for those who may see it the hub. */
export function DistrictWork(props: { district: FragmentType<typeof DistrictWork_District> }) {
  const { slug, plan, hubOpenCount } = readFragment(DistrictWork_District, props.district);
  const late = plan?.actions.filter(({ state, dueOn }) => state === 'OPEN' && dueOn < today()).length ?? 0;
  return (
    <section>
      <h2 className="govuk-heading-m">The district’s work {plan?.illustrative && <IllustrativeTag />}</h2>
      <p className="govuk-body">
        <TextLink to={paths.districtMeeting(slug)}>For the partnership’s own meeting</TextLink>: what the county group was told, as this district reads it, on paper too.
      </p>
      <p className="govuk-body">
        <TextLink to={paths.plan(slug)}>Community Safety Delivery Plan</TextLink>{' '}
        {plan
          ? `for ${planYearInWords(plan.year)}: ${count(plan.subGroups.length, 'sub-group')}, ${count(plan.actions.length, 'action')}${plan.actions.length > 0 ? `, ${late === 0 ? 'none late' : `${late} late`}` : ''}.`
          : 'for this year has not been entered.'}
        {plan && plan.subGroups.length > 0 && <span className="app-cell-note">Its sub-groups: {plan.subGroups.map(({ name }) => name).join('; ')}</span>}
      </p>
      {typeof hubOpenCount === 'number' && (
        <p className="govuk-body">
          <TextLink to={paths.hub(slug)}>Community Safety Hub</TextLink>: {hubOpenCount === 0 ? 'no issue is open' : `${count(hubOpenCount, 'issue')} open`}.
        </p>
      )}
    </section>
  );
}
