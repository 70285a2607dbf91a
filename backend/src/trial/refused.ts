import { Blocked } from '../platform/graphql/blocked.js';
import { EditConflict } from '../platform/graphql/edit-conflict.js';

type Refusal = Blocked | EditConflict;

/** What a verb answered; a refusal, which a person would be shown, is an error here: the file of illustrative updates asks for what cannot be. */
export function unlessRefused<T extends object>(answer: T): Exclude<T, Refusal> {
  if (answer instanceof EditConflict) throw new Error(`An illustrative update was refused. ${answer.message}`);
  if (answer instanceof Blocked) {
    throw new Error(`The illustrative content was refused. ${answer.message} ${answer.reasons.map(({ message }) => message).join(' ')}`);
  }
  return answer as Exclude<T, Refusal>;
}
