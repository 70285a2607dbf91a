import type { FileCheck, Spot } from '../agreement/register/file-check.js';
import type { IllustrativeMeeting, IllustrativeUpdate } from './illustrative-file.js';

/** Finds what cannot have happened in a meeting of the file: days out of order, an acceptance of what was never submitted. */
export function checkMeeting(check: FileCheck, meeting: IllustrativeMeeting): void {
  const { updates, second_version: again } = meeting;
  updates.forEach((told, index) => {
    const spot = check.spotOf(told);
    if (updates.findIndex(other => other.theme === told.theme) < index) check.fault(spot, `“${told.theme}” already has an update at this meeting.`);
    checkWords(check, spot, told);
    checkOrder(check, spot, told);
    if (told.corrected && !again) check.fault(spot, 'Only a second version of the pack can hold something corrected.');
    if (told.corrected && again && (told.corrected.answered < again.reopened || told.corrected.accepted >= again.frozen)) {
      check.fault(spot, 'What is corrected is written after the call was opened again, and accepted on a day before the second freeze.');
    }
  });
}

/** An update says something, or says that there is nothing to report, or was not begun. */
function checkWords(check: FileCheck, spot: Spot, { answers, nil, jointly, voluntary, on_behalf: onBehalf, started, submitted }: IllustrativeUpdate): void {
  if (submitted !== null && !answers && !nil) check.fault(spot, 'Only what was written, or a nil return, can be submitted.');
  if (answers && nil) check.fault(spot, 'A nil return holds no answers.');
  if ((answers === null) !== (started === null)) check.fault(spot, 'What is written has a day on which it was started, and the other way round.');
  if (jointly && !answers) check.fault(spot, 'A second lead officer writes on in what the first one began.');
  if (voluntary && !answers) check.fault(spot, 'What nobody asked for is there because somebody wrote it.');
  if (onBehalf && (!answers || submitted === null)) check.fault(spot, 'Only what was written and submitted can be submitted on behalf of a lead officer.');
}

function checkOrder(check: FileCheck, spot: Spot, told: IllustrativeUpdate): void {
  const { returned: back, accepted, extended, corrected, jointly } = told;
  const days = daysOf(told);
  if (days.some((day, place) => day < (days[place - 1] ?? day))) {
    check.fault(spot, 'The days are out of order: started, submitted, returned, answered, accepted, corrected.');
  }
  if (jointly && told.started !== null && (jointly.on <= told.started || jointly.on > (told.submitted ?? jointly.on))) {
    check.fault(spot, 'A second lead officer writes on a later day than the first, and not after the update was submitted.');
  }
  if (extended && (extended.until <= extended.on || extended.on > (told.submitted ?? extended.on))) {
    check.fault(spot, 'A later day is given before the update is submitted, and before that day itself.');
  }
  if (back && back.answered !== null && back.answered === back.on) check.fault(spot, 'A returned update is answered on a later day.');
  if (back && back.comment === null && back.sections.length === 0) check.fault(spot, 'A return says what is missing: in the whole, or in a section.');
  const handedIn = told.submitted !== null;
  const waiting = back !== null && back.answered === null;
  if ((!handedIn && back !== null) || ((!handedIn || waiting) && accepted !== null)) check.fault(spot, 'Only what was submitted can be returned or accepted.');
  if (corrected && accepted === null) check.fault(spot, 'Only what was accepted can be corrected.');
}

function daysOf({ started, submitted, returned: back, accepted, corrected }: IllustrativeUpdate): number[] {
  return [started, submitted, back?.on, back?.answered, accepted, corrected?.answered, corrected?.accepted].filter(day => day !== null && day !== undefined);
}
