import { FreezeBlocked } from '../packs/pack.results.js';
import { MeetingBlocked } from '../meetings/meeting.results.js';
import { EditConflict } from '../platform/graphql/edit-conflict.js';
import { UpdateBlocked } from '../updates/update.results.js';

type Refusal = FreezeBlocked | MeetingBlocked | UpdateBlocked | EditConflict;

/** What a verb answered; a refusal, which a person would be shown, is an error here: the file of illustrative updates asks for what cannot be. */
export function unlessRefused<T extends object>(answer: T): Exclude<T, Refusal> {
  if (answer instanceof EditConflict) throw new Error(`An illustrative update was refused. ${answer.message}`);
  if (answer instanceof FreezeBlocked || answer instanceof MeetingBlocked || answer instanceof UpdateBlocked) {
    throw new Error(`The illustrative content was refused. ${answer.message} ${answer.reasons.map(({ message }) => message).join(' ')}`);
  }
  return answer as Exclude<T, Refusal>;
}
