import { meetingStateWords, type MeetingState } from '../lib/terms.js';
import { Tag, type TagColour } from './Tag.js';

const colours: Record<MeetingState, TagColour> = { PLANNED: 'grey', CALL_OPEN: 'teal', FROZEN: 'blue', CONCLUDED: 'green', CANCELLED: 'grey' };

export function MeetingStateTag({ state }: { state: MeetingState }) {
  return <Tag colour={colours[state]}>{meetingStateWords[state]}</Tag>;
}
