import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { actionDraftOf } from '../features/districts/plan/action-draft.js';
import { ActionForm } from '../features/districts/plan/ActionForm.js';
import { areasToChoose } from '../features/districts/plan/area-in-words.js';
import { PlanFormFrame } from '../features/districts/plan/PlanFrame.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';
import { useYear } from '../lib/use-year.js';
import { NotFound } from '../ui/NotFound.js';

const PlanActionFormQuery = graphql(`
  query PlanActionForm($slug: String!, $year: Int) {
    district(slug: $slug) {
      id
      slug
      name
      cspName
      viewerCanKeepWork
      precisionAreas {
        id
        name
        validUntil
      }
      plan(year: $year) {
        id
        subGroups {
          id
          name
          objectives {
            id
            text
          }
        }
        actions {
          id
          version
          text
          objectiveId
          ownerPostId
          ownerOrganisationId
          dueOn
          partners {
            id
          }
          priorities {
            id
          }
          precisionAreas {
            id
            name
            validUntil
          }
        }
      }
    }
    posts {
      id
      title
    }
    organisations {
      id
      name
    }
    agreement {
      id
      priorities {
        id
        name
      }
    }
  }
`);

export function Component() {
  const [slug, year] = [useSlug(), useYear()];
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const [result, reload] = useQuery({ query: PlanActionFormQuery, variables: { slug, year }, requestPolicy: 'network-only' });
  const reloadNow = () => reload({ requestPolicy: 'network-only' });
  const id = parameters.get('id');
  return (
    <Answer result={result} what="this plan" onRetry={reloadNow}>
      {({ district, posts, organisations, agreement }) => {
        const action = district.plan?.actions.find((each) => each.id === id) ?? null;
        if (!district.plan || (id && !action)) return <NotFound />;
        const objectives = district.plan.subGroups.flatMap((group) => group.objectives.map((objective) => ({ ...objective, subGroup: group.name })));
        return (
          <PlanFormFrame district={district} year={year} title={action ? 'Change the action' : 'Add an action'} caption={district.cspName}>
            <ActionForm
              key={action?.version} planId={district.plan.id} id={action?.id ?? null} version={action?.version ?? 0} begin={actionDraftOf(action)}
              choices={{ posts, organisations, objectives, priorities: agreement?.priorities ?? [], precisionAreas: areasToChoose(district.precisionAreas, action?.precisionAreas ?? []) }} onTheirs={reloadNow}
              onSaved={(saved) => void navigate(paths.planAction(slug, year, saved), { state: { done: 'The action was saved' } })}
            />
          </PlanFormFrame>
        );
      }}
    </Answer>
  );
}
