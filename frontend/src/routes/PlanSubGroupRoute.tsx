import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { PlanFormFrame } from '../features/districts/plan/PlanFrame.js';
import { RemovePart } from '../features/districts/plan/RemovePart.js';
import { SubGroupForm } from '../features/districts/plan/SubGroupForm.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useChange } from '../graphql/use-change.js';
import { useSlug } from '../lib/use-slug.js';
import { useYear } from '../lib/use-year.js';
import { NotFound } from '../ui/NotFound.js';

const PlanSubGroupQuery = graphql(`
  query PlanSubGroup($slug: String!, $year: Int) {
    district(slug: $slug) {
      id
      slug
      name
      cspName
      viewerCanKeepWork
      plan(year: $year) {
        id
        subGroups {
          id
          version
          name
          responsibilities
          removalBlockers {
            message
          }
        }
      }
    }
  }
`);

const RemoveSubGroup = graphql(`
  mutation RemoveSubGroup($input: RemovePlanPartInput!) {
    removeSubGroup(input: $input) {
      id
    }
  }
`);

export function Component() {
  const [slug, year] = [useSlug(), useYear()];
  const [parameters] = useSearchParams();
  const [removing, remove] = useChange(RemoveSubGroup);
  const navigate = useNavigate();
  const [result, reload] = useQuery({ query: PlanSubGroupQuery, variables: { slug, year }, requestPolicy: 'network-only' });
  const reloadNow = () => reload({ requestPolicy: 'network-only' });
  const id = parameters.get('id');
  const take = async (part: { id: string; version: number }) => {
    const refused = await remove({ input: { id: part.id, version: part.version } });
    if (refused.length === 0) void navigate(paths.plan(slug, year), { state: { done: 'The sub-group was removed' } });
    return refused;
  };
  return (
    <Answer result={result} what="this plan" onRetry={reloadNow}>
      {({ district }) => {
        const subGroup = district.plan?.subGroups.find((group) => group.id === id) ?? null;
        if (!district.plan || (id && !subGroup)) return <NotFound />;
        return (
          <PlanFormFrame district={district} year={year} title={subGroup ? `Change ${subGroup.name}` : 'Add a sub-group'} caption={district.cspName}>
            <SubGroupForm key={subGroup?.version} planId={district.plan.id} subGroup={subGroup} onTheirs={reloadNow} onSaved={(name) => void navigate(paths.plan(slug, year), { state: { done: `${name} was saved` } })} />
            {subGroup && <RemovePart what="sub-group" blockers={subGroup.removalBlockers} busy={removing} onRemove={() => take(subGroup)} />}
          </PlanFormFrame>
        );
      }}
    </Answer>
  );
}
