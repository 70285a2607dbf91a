import { useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useMutation } from 'urql';
import type { FieldError } from '../ui/field-errors.js';
import { type FragmentType, readFragment } from './generated/fragment-masking.js';
import type { BothTexts_EditConflictFragment } from './generated/graphql.js';
import { BothTexts_EditConflict } from './refusals.js';
import { faultsIn } from './use-change.js';

/** A change behind a form that somebody else may have changed in between; its document asks for `...BothTexts_EditConflict`: the reasons against it, and both texts. Answers what was saved; nothing where it was not. */
export function useSave<Data, Variables extends AnyVariables, Answer extends { __typename: string }>(document: TypedDocumentNode<Data, Variables>, answerOf: (data: Data) => Answer) {
  const [{ fetching }, run] = useMutation(document);
  const [errors, refuse] = useState<readonly FieldError[]>([]);
  const [conflict, setConflict] = useState<BothTexts_EditConflictFragment | null>(null);

  const save = async (variables: Variables): Promise<Exclude<Answer, { __typename: 'EditConflict' }> | undefined> => {
    const { data, error } = await run(variables);
    const answer = data ? answerOf(data) : undefined;
    const inBetween = answer?.__typename === 'EditConflict';
    setConflict(inBetween ? readFragment(BothTexts_EditConflict, answer as FragmentType<typeof BothTexts_EditConflict>) : null);
    const refused = inBetween ? [] : faultsIn(answer, error);
    refuse(refused);
    return inBetween || refused.length > 0 ? undefined : (answer as Exclude<Answer, { __typename: 'EditConflict' }>);
  };

  return { busy: fetching, errors, refuse, conflict, save };
}
