import { planYearInWords } from '@csa/shared/plan-words.js';
import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { Empty } from '../../../ui/Empty.js';
import { ErrorSummary } from '../../../ui/ErrorSummary.js';
import { IllustrativeTag } from '../../../ui/IllustrativeTag.js';
import { SummaryCard } from '../../../ui/SummaryCard.js';
import { TextLink } from '../../../ui/TextLink.js';
import { ActionTable } from './ActionTable.js';
import { MoveButtons } from './MoveButtons.js';
import { usePlanOrder } from './use-plan-order.js';

const PlanPage_DistrictPlan = graphql(`
  fragment PlanPage_DistrictPlan on DistrictPlan {
    id
    year
    illustrative
    subGroups {
      id
      name
      responsibilities
      objectives {
        id
        text
        target
      }
    }
    actions {
      id
      objectiveId
      ...ActionTable_PlannedAction
    }
  }
`);

interface PlanPageProps {
  plan: FragmentType<typeof PlanPage_DistrictPlan>;
  districtSlug: string;
  viewerCanKeep: boolean;
  /** A move was refused: it is to be asked for again, as somebody else may have changed it. */
  onOutdated: () => void;
}

/** The plan of one year: each sub-group with what it is to achieve and what is done for it, then what is done for the plan as a whole. */
export function PlanPage({ plan: masked, districtSlug, viewerCanKeep, onOutdated }: PlanPageProps) {
  const { year, illustrative, subGroups, actions } = readFragment(PlanPage_DistrictPlan, masked);
  const { said, errors, moving } = usePlanOrder(onOutdated);
  const whole = actions.filter(({ objectiveId }) => !objectiveId);
  return (
    <>
      <h2 className="govuk-heading-m">{planYearInWords(year)}</h2>
      {illustrative && <p className="govuk-body"><IllustrativeTag /> This plan was made up to show how the service works.</p>}
      <ErrorSummary errors={errors} />
      {viewerCanKeep && (
        <div className="govuk-button-group">
          <ButtonLink to={paths.planPart(districtSlug, year, 'sub-group')} variant="secondary">Add a sub-group</ButtonLink>
          <ButtonLink to={paths.planPart(districtSlug, year, 'action')} variant="secondary">Add an action</ButtonLink>
          <p className="govuk-visually-hidden" role="status">{said}</p>
        </div>
      )}
      {subGroups.length + actions.length === 0 && <Empty heading="Nothing is in this plan yet">The sub-groups of the partnership, their objectives and the actions of the year are shown here once the district has entered them.</Empty>}
      {subGroups.map((group, place) => (
        <SummaryCard key={group.id} title={group.name} headingLevel={3} actions={viewerCanKeep ? [{ to: paths.planPart(districtSlug, year, 'sub-group', { id: group.id }), text: 'Change', hiddenText: group.name }] : []}>
          {viewerCanKeep && <MoveButtons name={group.name} {...moving('sub-group', subGroups, place, group.name)} />}
          <p className="govuk-body app-prose">{group.responsibilities}</p>
          {group.objectives.length === 0 && <p className="govuk-body">No objective has been entered.</p>}
          {group.objectives.map((objective, at) => {
            const own = actions.filter(({ objectiveId }) => objectiveId === objective.id);
            return (
              <section key={objective.id}>
                <h4 className="govuk-heading-s govuk-!-margin-bottom-1">{objective.text}</h4>
                <p className="govuk-body">Target: {objective.target ?? 'none is set'} {viewerCanKeep && <TextLink to={paths.planPart(districtSlug, year, 'objective', { group: group.id, id: objective.id })} hiddenText={objective.text}>Change</TextLink>}</p>
                {viewerCanKeep && <MoveButtons name={objective.text} {...moving('objective', group.objectives, at, objective.text)} />}
                {own.length > 0 ? <ActionTable hideCaption caption={`Actions for: ${objective.text}`} actions={own} /> : <p className="govuk-body">No action has been entered for it.</p>}
              </section>
            );
          })}
          {viewerCanKeep && <p className="govuk-body"><TextLink to={paths.planPart(districtSlug, year, 'objective', { group: group.id })} hiddenText={`to ${group.name}`}>Add an objective</TextLink></p>}
        </SummaryCard>
      ))}
      {whole.length > 0 && <ActionTable caption="Actions for the plan as a whole" actions={whole} />}
    </>
  );
}
