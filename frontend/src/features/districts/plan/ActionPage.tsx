import { ACTION_STATE_WORDS, PLAN_ACTION_FIELDS } from '@csa/shared/plan-words.js';
import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../../lib/dates.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { IllustrativeTag } from '../../../ui/IllustrativeTag.js';
import { PageTitle } from '../../../ui/PageTitle.js';
import { ReadingWidth } from '../../../ui/ReadingWidth.js';
import { SummaryList } from '../../../ui/SummaryList.js';
import { TextLink } from '../../../ui/TextLink.js';
import { areaInWords } from './area-in-words.js';
import { ProgressForm } from './ProgressForm.js';

const ActionPage_PlannedAction = graphql(`
  fragment ActionPage_PlannedAction on PlannedAction {
    id
    text
    owner
    dueOn
    state
    plan {
      id
      illustrative
    }
    partners {
      id
      name
    }
    priorities {
      id
      slug
      name
    }
    precisionAreas {
      id
      slug
      name
      validUntil
    }
    notes {
      id
      notedOn
      text
    }
  }
`);

interface ActionPageProps {
  action: FragmentType<typeof ActionPage_PlannedAction>;
  district: { slug: string; name: string; cspName: string };
  year: number;
  viewerCanKeep: boolean;
  onDone: (sentence: string) => void;
}

/** One action of a plan, how far it was on each day that somebody said so, and for those whose district it is what can be done with it. */
export function ActionPage({ action: masked, district, year, viewerCanKeep, onDone }: ActionPageProps) {
  const action = readFragment(ActionPage_PlannedAction, masked);
  const rows = [
    { key: PLAN_ACTION_FIELDS.owner, value: action.owner },
    { key: PLAN_ACTION_FIELDS.partners, value: action.partners && action.partners.length > 0 ? action.partners.map(({ name }) => name).join('; ') : 'Nobody else' },
    { key: PLAN_ACTION_FIELDS.dueOn, value: formatDay(action.dueOn) },
    { key: 'Where it stands', value: ACTION_STATE_WORDS[action.state] },
    {
      key: PLAN_ACTION_FIELDS.priorities,
      value: action.priorities && action.priorities.length > 0
        ? <ul className="govuk-list">{action.priorities.map(({ id, slug, name }) => <li key={id}><TextLink to={paths.priority(slug)}>{name}</TextLink></li>)}</ul>
        : 'None named',
    },
    {
      key: PLAN_ACTION_FIELDS.precisionAreas,
      value: action.precisionAreas && action.precisionAreas.length > 0
        ? <ul className="govuk-list">{action.precisionAreas.map((area) => <li key={area.id}><TextLink to={paths.precisionArea(district.slug, area.slug)}>{areaInWords(area)}</TextLink></li>)}</ul>
        : 'None named',
    },
  ];
  return (
    <>
      <PageTitle title={action.text} documentTitle="Action of the plan" caption={district.cspName} />
      {action.plan.illustrative && <p className="govuk-body"><IllustrativeTag /> This action is part of a plan that was made up to show how the service works.</p>}
      <SummaryList rows={rows} />
      {viewerCanKeep && <ButtonLink to={paths.planPart(district.slug, year, 'action', { id: action.id })} variant="secondary">Change the action</ButtonLink>}
      <h2 className="govuk-heading-m">Progress</h2>
      {action.notes.length === 0 && <p className="govuk-body">No progress has been noted yet.</p>}
      <SummaryList rows={action.notes.map(({ notedOn, text }) => ({ key: formatDay(notedOn), value: <span className="app-prose">{text}</span> }))} />
      {viewerCanKeep && (
        <ReadingWidth>
          <ProgressForm key={action.notes.length} action={action} onNoted={() => onDone('Progress was noted')} />
        </ReadingWidth>
      )}
    </>
  );
}
