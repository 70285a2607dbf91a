import { useState } from 'react';
import { useMutation } from 'urql';
import { readFragment } from '../../../graphql/generated/fragment-masking.js';
import { graphql } from '../../../graphql/generated/gql.js';
import type { PlanOrder_DistrictPlanFragment } from '../../../graphql/generated/graphql.js';
import { faultsIn } from '../../../graphql/use-change.js';
import type { FieldError } from '../../../ui/field-errors.js';

const PlanOrder_DistrictPlan = graphql(`
  fragment PlanOrder_DistrictPlan on DistrictPlan {
    id
    subGroups {
      id
      objectives {
        id
      }
    }
  }
`);

const MoveSubGroup = graphql(`
  mutation MoveSubGroup($input: MovePlanPartInput!) {
    plan: moveSubGroup(input: $input) {
      ...PlanOrder_DistrictPlan
    }
  }
`);

const MoveObjective = graphql(`
  mutation MoveObjective($input: MovePlanPartInput!) {
    plan: moveObjective(input: $input) {
      ...PlanOrder_DistrictPlan
    }
  }
`);

interface Moving {
  place: number;
  of: number;
  busy: boolean;
  onMove: (direction: 'up' | 'down') => Promise<boolean>;
}

/**
 * Putting the parts of a plan in order: what was just moved, in words, what stood against it, and for each part what its buttons need.
 * @param onRefused a move was refused: the plan is to be asked for again, as somebody else may have changed it
 */
export function usePlanOrder(onRefused: () => void) {
  const [{ fetching: movingGroup }, moveGroup] = useMutation(MoveSubGroup);
  const [{ fetching: movingObjective }, moveObjective] = useMutation(MoveObjective);
  const [said, setSaid] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const moving = (kind: 'sub-group' | 'objective', parts: readonly { id: string }[], place: number, name: string): Moving => {
    const onMove = async (direction: 'up' | 'down') => {
      // Before the one above it, or before the one after next; past the last there is none.
      const { id } = parts[place]!;
      const before = parts[direction === 'up' ? place - 1 : place + 2]?.id ?? null;
      const { data, error } = await (kind === 'sub-group' ? moveGroup : moveObjective)({ input: { id, before } });
      const refused = faultsIn(data?.plan, error);
      setErrors(refused);
      if (refused.length > 0) onRefused();
      // As it stands on the server: somebody else may have moved parts meanwhile.
      setSaid(data && refused.length === 0 ? `${name} is now ${placeOf(id, readFragment(PlanOrder_DistrictPlan, data.plan))}` : '');
      return refused.length === 0;
    };
    return { place, of: parts.length, busy: movingGroup || movingObjective, onMove };
  };
  return { said, errors, moving };
}

/** "2 of 3": where a sub-group or an objective stands among its own. */
function placeOf(id: string, { subGroups }: PlanOrder_DistrictPlanFragment): string {
  const standing = [subGroups, ...subGroups.map(({ objectives }) => objectives)].find((parts) => parts.some((part) => part.id === id)) ?? [];
  return `${standing.findIndex((part) => part.id === id) + 1} of ${standing.length}`;
}
