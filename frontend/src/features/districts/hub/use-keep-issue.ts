import { useState } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { useSave } from '../../../graphql/use-save.js';

const PossibleNames_PossibleNames = graphql(`
  fragment PossibleNames_PossibleNames on PossibleNames {
    message
    names
  }
`);

type Kept = { __typename: 'HubIssue'; id: string } | ({ __typename: 'PossibleNames' } & FragmentType<typeof PossibleNames_PossibleNames>) | { __typename: 'EditConflict' };

/**
 * A change of an issue behind a form: what is saved, and what looks like a name and waits to be said to be none. What was said to be no
 * name stays said while the form is open.
 */
export function useKeepIssue<Data, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>, answerOf: (data: Data) => Kept, onKept: (id: string) => void) {
  const { busy, errors, refuse, conflict, save } = useSave(document, answerOf);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [areNone, setAreNone] = useState(false);
  const [notNames, setNotNames] = useState<readonly string[]>([]);

  const keep = async (variables: (notNames: { words: string }[]) => Variables) => {
    const said = areNone ? [...notNames, ...asked] : notNames;
    const answer = await save(variables(said.map((words) => ({ words }))));
    setNotNames(said);
    setAreNone(false);
    const possible = answer?.__typename === 'PossibleNames' ? readFragment(PossibleNames_PossibleNames, answer) : null;
    setAsked(possible?.names ?? []);
    if (possible) refuse([{ path: 'notNames', message: possible.message }]);
    if (answer?.__typename === 'HubIssue') onKept(answer.id);
  };

  return { busy, errors, refuse, conflict, keep, names: { asked, areNone, onChange: setAreNone } };
}
