import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../graphql/generated/gql.js';
import { faultsIn } from '../../../graphql/use-change.js';
import type { FieldError } from '../../../ui/field-errors.js';

const MoveSubGroup = graphql(`
  mutation MoveSubGroup($input: MovePlanPartInput!) {
    moveSubGroup(input: $input) {
      id
      subGroups {
        id
      }
    }
  }
`);

const MoveObjective = graphql(`
  mutation MoveObjective($input: MovePlanPartInput!) {
    moveObjective(input: $input) {
      id
      subGroups {
        id
        objectives {
          id
        }
      }
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
  const groupMoved = async (id: string, before: string | null) => {
    const { data, error } = await moveGroup({ input: { id, before } });
    return { standing: data?.moveSubGroup.subGroups ?? [], refused: faultsIn(data?.moveSubGroup, error) };
  };
  const objectiveMoved = async (id: string, before: string | null) => {
    const { data, error } = await moveObjective({ input: { id, before } });
    const groups = data?.moveObjective.subGroups ?? [];
    return { standing: groups.find(({ objectives }) => objectives.some((each) => each.id === id))?.objectives ?? [], refused: faultsIn(data?.moveObjective, error) };
  };
  const moving = (kind: 'sub-group' | 'objective', parts: readonly { id: string }[], place: number, name: string): Moving => {
    const onMove = async (direction: 'up' | 'down') => {
      // Before the one above it, or before the one after next; past the last there is none.
      const { id } = parts[place]!;
      const before = parts[direction === 'up' ? place - 1 : place + 2]?.id ?? null;
      const { standing, refused } = await (kind === 'sub-group' ? groupMoved(id, before) : objectiveMoved(id, before));
      setErrors(refused);
      if (refused.length > 0) onRefused();
      // As it stands on the server: somebody else may have moved parts meanwhile.
      setSaid(refused.length === 0 ? `${name} is now ${standing.findIndex((part) => part.id === id) + 1} of ${standing.length}` : '');
      return refused.length === 0;
    };
    return { place, of: parts.length, busy: movingGroup || movingObjective, onMove };
  };
  return { said, errors, moving };
}
