/** How each coded value is written for people: on screen, in the pack and in refusals alike. */
export const RATING_WORDS = { RED: 'Red', AMBER: 'Amber', GREEN: 'Green', BLUE: 'Complete', NOT_RATED: 'Not rated' } as const;
export const DIRECTION_WORDS = { IMPROVING: 'Improving', STABLE: 'Stable', WORSENING: 'Worsening' } as const;
export const ASK_WORDS = { NOTE: 'Note', DISCUSS: 'Discuss', DECIDE: 'Decide', UNBLOCK: 'Unblock' } as const;
export const ASK_MEANINGS = {
  NOTE: 'Nothing is asked beyond reading it',
  DISCUSS: 'The group’s view is wanted',
  DECIDE: 'The group must decide something',
  UNBLOCK: 'The group must remove something that stands in the way',
} as const;
export const ASSURANCE_WORDS = { SUBSTANTIAL: 'Substantial', REASONABLE: 'Reasonable', LIMITED: 'Limited', NONE: 'None' } as const;
export const ASSURANCE_MEANINGS = {
  SUBSTANTIAL: 'Delivery is sound and well governed',
  REASONABLE: 'Generally sound, with some improvement needed',
  LIMITED: 'Significant gaps or weaknesses',
  NONE: 'The board cannot give assurance',
} as const;
export const MODE_WORDS = { MONITORED: 'Monitored', ASSURED: 'Assured', AD_HOC: 'Ad hoc' } as const;
export const MODE_MEANINGS = {
  MONITORED: 'The group itself monitors performance, so the lead officer rates it.',
  ASSURED: 'Another board oversees delivery, so the lead officer brings that board’s assurance.',
  AD_HOC: 'Reported only when the group asks.',
} as const;
/** What became of a next step of an earlier meeting. */
export const OUTCOME_WORDS = { DONE: 'Done', STILL_GOING: 'Still going', DROPPED: 'Dropped' } as const;
export const REQUEST_STATE_WORDS = {
  NOT_STARTED: 'Not yet started',
  IN_PROGRESS: 'In progress',
  SUBMITTED: 'Submitted',
  RETURNED: 'Returned',
  ACCEPTED: 'Accepted',
  NOT_RECEIVED: 'Not received',
  NOT_RESUBMITTED: 'Not resubmitted',
} as const;
export const ARRIVED_BY_WORDS = { MAIL: 'by e-mail', PHONE: 'by phone', IN_PERSON: 'in person', OTHER: 'in another way' } as const;
export const MEETING_STATE_WORDS = { PLANNED: 'Planned', CALL_OPEN: 'Call open', FROZEN: 'Pack frozen', CONCLUDED: 'Concluded', CANCELLED: 'Cancelled' } as const;

/** Who submitted an update: a post, or the coordinator on behalf of that post. */
export function submitterInWords(post: string, arrivedBy: keyof typeof ARRIVED_BY_WORDS | null): string {
  return arrivedBy ? `the coordinator on behalf of ${post}, received ${ARRIVED_BY_WORDS[arrivedBy]}` : post;
}

/** "1 item", "2 items"; the plural is given where an s will not do. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}
