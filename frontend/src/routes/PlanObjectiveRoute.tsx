import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { ObjectiveForm } from '../features/districts/plan/ObjectiveForm.js';
import { PlanFormFrame } from '../features/districts/plan/PlanFrame.js';
import { RemovePart } from '../features/districts/plan/RemovePart.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useChange } from '../graphql/use-change.js';
import { useSlug } from '../lib/use-slug.js';
import { useYear } from '../lib/use-year.js';
import { NotFound } from '../ui/NotFound.js';

const PlanObjectiveQuery = graphql(`
  query PlanObjective($slug: String!, $year: Int) {
    district(slug: $slug) {
      id
      slug
      name
      viewerCanKeepWork
      plan(year: $year) {
        id
        subGroups {
          id
          name
          objectives {
            id
            version
            text
            target
            removalBlockers {
              message
            }
          }
        }
      }
    }
  }
`);

const RemoveObjective = graphql(`
  mutation RemoveObjective($input: RemovePlanPartInput!) {
    removeObjective(input: $input) {
      id
    }
  }
`);

export function Component() {
  const [slug, year] = [useSlug(), useYear()];
  const [parameters] = useSearchParams();
  const [removing, remove] = useChange(RemoveObjective);
  const navigate = useNavigate();
  const [result, reload] = useQuery({ query: PlanObjectiveQuery, variables: { slug, year }, requestPolicy: 'network-only' });
  const reloadNow = () => reload({ requestPolicy: 'network-only' });
  const [groupId, id] = [parameters.get('group'), parameters.get('id')];
  const take = async (part: { id: string; version: number }) => {
    const refused = await remove({ input: { id: part.id, version: part.version } });
    if (refused.length === 0) void navigate(paths.plan(slug, year), { state: { done: 'The objective was removed' } });
    return refused;
  };
  return (
    <Answer result={result} what="this plan" onRetry={reloadNow}>
      {({ district }) => {
        const group = district.plan?.subGroups.find((each) => each.id === groupId);
        const objective = group?.objectives.find((each) => each.id === id) ?? null;
        if (!group || (id && !objective)) return <NotFound />;
        return (
          <PlanFormFrame district={district} year={year} title={objective ? 'Change the objective' : 'Add an objective'} caption={group.name}>
            <ObjectiveForm key={objective?.version} subGroupId={group.id} objective={objective} onTheirs={reloadNow} onSaved={() => void navigate(paths.plan(slug, year), { state: { done: 'The objective was saved' } })} />
            {objective && <RemovePart what="objective" blockers={objective.removalBlockers} busy={removing} onRemove={() => take(objective)} />}
          </PlanFormFrame>
        );
      }}
    </Answer>
  );
}
