import { useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useMutation } from 'urql';
import { faultsIn } from '../../graphql/use-change.js';
import type { FieldError } from '../../ui/field-errors.js';
import type { BothTexts } from '../../ui/TextsConflict.js';

type Conflict = BothTexts & { version: number };

/** A change behind a form that somebody else may have changed in between: the reasons against it, and both texts. Answers what was saved; nothing where it was not. */
export function useSave<Data, Variables extends AnyVariables, Answer extends { __typename: string }>(document: TypedDocumentNode<Data, Variables>, answerOf: (data: Data) => Answer) {
  const [{ fetching }, run] = useMutation(document);
  const [errors, refuse] = useState<readonly FieldError[]>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const save = async (variables: Variables): Promise<Exclude<Answer, { __typename: 'EditConflict' }> | undefined> => {
    const { data, error } = await run(variables);
    const answer = data ? answerOf(data) : undefined;
    const inBetween = answer?.__typename === 'EditConflict';
    setConflict(inBetween ? (answer as unknown as Conflict) : null);
    const refused = inBetween ? [] : faultsIn(answer, error);
    refuse(refused);
    return inBetween || refused.length > 0 ? undefined : (answer as Exclude<Answer, { __typename: 'EditConflict' }>);
  };

  return { busy: fetching, errors, refuse, conflict, save };
}
