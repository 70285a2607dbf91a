import { longDay } from '@csa/shared/days.js';
import { TIMETABLE_FIELDS, TIMETABLE_LABELS } from '@csa/shared/timetable.js';
import { EditConflict, type FieldText } from '../platform/graphql/edit-conflict.js';
import type { Meeting } from './meeting.entity.js';
import type { EditMeetingInput } from './meeting.inputs.js';

type Editable = Pick<EditMeetingInput, 'title' | 'venue' | 'heldOn' | 'timetable'>;

/** What stands and what was to be saved, side by side. */
export function meetingConflict(meeting: Meeting, input: EditMeetingInput): EditConflict {
  return Object.assign(new EditConflict(), {
    message: 'Somebody changed this meeting while you were editing it. Nothing was saved: look at both and save again.',
    version: meeting.version,
    savedBy: meeting.editedBy,
    savedAt: meeting.editedAt,
    theirs: asTexts(meeting),
    yours: asTexts(input),
  });
}

function asTexts(edit: Editable): FieldText[] {
  const days = TIMETABLE_FIELDS.map(name => ({ field: `timetable.${name}`, label: TIMETABLE_LABELS[name], text: longDay(edit.timetable[name]) }));
  return [
    { field: 'title', label: 'Title', text: edit.title },
    { field: 'venue', label: 'Venue', text: edit.venue ?? '' },
    { field: 'heldOn', label: 'Day', text: longDay(edit.heldOn) },
    ...days,
  ];
}
