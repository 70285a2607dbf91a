import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { useChange } from '../../../graphql/use-change.js';
import type { FieldError } from '../../../ui/field-errors.js';

const MoveSubGroup = graphql(`
  mutation MoveSubGroup($input: MovePlanPartInput!) {
    moveSubGroup(input: $input) {
      id
    }
  }
`);

const MoveObjective = graphql(`
  mutation MoveObjective($input: MovePlanPartInput!) {
    moveObjective(input: $input) {
      id
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
  const [movingGroup, moveGroup] = useChange(MoveSubGroup);
  const [movingObjective, moveObjective] = useChange(MoveObjective);
  const [said, setSaid] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const moving = (kind: 'sub-group' | 'objective', parts: readonly { id: string }[], place: number, name: string): Moving => {
    const onMove = async (direction: 'up' | 'down') => {
      // Before the one above it, or before the one after next; past the last there is none.
      const before = parts[direction === 'up' ? place - 1 : place + 2]?.id ?? null;
      const refused = await (kind === 'sub-group' ? moveGroup : moveObjective)({ input: { id: parts[place]!.id, before } });
      setErrors(refused);
      if (refused.length > 0) onRefused();
      setSaid(refused.length === 0 ? `${name} was moved ${direction}: now ${place + (direction === 'up' ? 0 : 2)} of ${parts.length}` : '');
      return refused.length === 0;
    };
    return { place, of: parts.length, busy: movingGroup || movingObjective, onMove };
  };
  return { said, errors, moving };
}
