import { addDays } from '@csa/shared/days.js';
import { planYearInWords } from '@csa/shared/plan-words.js';
import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { today } from '../../../lib/dates.js';
import { count } from '../../../lib/words.js';
import { IllustrativeTag } from '../../../ui/IllustrativeTag.js';
import { TextLink } from '../../../ui/TextLink.js';
import { ActionTable } from './ActionTable.js';

const DueActions_District = graphql(`
  fragment DueActions_District on District {
    slug
    plan {
      id
      year
      illustrative
      actions {
        id
        state
        dueOn
        ...ActionTable_PlannedAction
      }
    }
  }
`);

/** As long as a partnership waits from one meeting to the next. */
const A_QUARTER = 92;

/** What of the plan is late or due before the partnership is likely to meet again. */
export function DueActions(props: { district: FragmentType<typeof DueActions_District> }) {
  const { slug, plan } = readFragment(DueActions_District, props.district);
  if (!plan) return <p className="govuk-body">No Community Safety Delivery Plan for this year has been entered.</p>;
  const open = plan.actions.filter(({ state }) => state === 'OPEN');
  const due = open.filter(({ dueOn }) => dueOn <= addDays(today(), A_QUARTER));
  const late = due.filter(({ dueOn }) => dueOn < today()).length;
  const done = plan.actions.filter(({ state }) => state === 'DONE').length;
  return (
    <>
      <p className="govuk-body">
        <TextLink to={paths.plan(slug, plan.year)}>Community Safety Delivery Plan</TextLink> for {planYearInWords(plan.year)}: {count(plan.actions.length, 'action')}, {done} done, {open.length} to do, {late === 0 ? 'none' : late} late. {plan.illustrative && <IllustrativeTag />}
      </p>
      {due.length > 0
        ? <ActionTable caption="Late, or due within three months" actions={due} />
        : <p className="govuk-body">Nothing of it is late or due within three months.</p>}
    </>
  );
}
