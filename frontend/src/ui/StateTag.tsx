import { requestStateWords, type UpdateRequestState } from '../lib/terms.js';
import { Tag, type TagColour } from './Tag.js';

const colours: Record<UpdateRequestState, TagColour> = {
  NOT_STARTED: 'grey',
  IN_PROGRESS: 'teal',
  SUBMITTED: 'blue',
  RETURNED: 'purple',
  ACCEPTED: 'green',
  NOT_RECEIVED: 'red',
  NOT_RESUBMITTED: 'red',
};

/** Where an update request stands in its life. */
export function StateTag({ state }: { state: UpdateRequestState }) {
  return <Tag colour={colours[state]}>{requestStateWords[state]}</Tag>;
}
