import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';

type Values = Readonly<Record<string, unknown>> | null;

/** Before and after as a viewer may see them; `notShown` says why, where words were left out. */
export interface Seen {
  before: Values;
  after: Values;
  notShown: string | null;
}

/** What an entry about an update says of how it moved. Everything else of it is somebody's words, or was said between coordinator and leads. */
const MOVES: Readonly<Record<string, readonly string[]>> = {
  'performance-update': ['section', 'membersOnly', 'completed', 'onBehalf', 'requestId'],
  'update-request': ['state', 'dueOn', 'extendedUntil', 'submittedAt', 'submittedByPostId', 'arrivedBy'],
};

const OF_AN_UPDATE = 'What was written in an update, and what was said about it, is for its lead officers and the coordinator: it is not shown here.';
const KEPT = 'The words are kept to members of the group and are not shown here.';

/**
 * An entry as the viewer may see it. The trail tells who did what to which thing, and when; the words themselves only to those who may
 * read them where they stand. Drafts, comments and reasons of an update are for those who write and review it (`UpdatePolicy`), also after
 * it was accepted: what became of them is read on the page of its theme.
 */
export function seenBy(viewer: Pick<Viewer, 'can'>, kind: string, before: Values, after: Values): Seen {
  const moves = MOVES[kind];
  if (moves && !viewer.can(Permission.ReviewUpdates)) return { ...only(moves, before, after), notShown: tellsMore(moves, before, after) ? OF_AN_UPDATE : null };
  const kept = [before, after].some(values => values?.membersOnly === true);
  if (kept && !viewer.can(Permission.ReadMembersOnly)) return { ...only(['membersOnly'], before, after), notShown: KEPT };
  return { before, after, notShown: null };
}

function only(fields: readonly string[], before: Values, after: Values): { before: Values; after: Values } {
  const pick = (values: Values) => values && Object.fromEntries(Object.entries(values).filter(([field]) => fields.includes(field)));
  return { before: pick(before), after: pick(after) };
}

/** How long somebody wrote is no part of what they wrote, nor is the version of the words for a status. */
const BESIDE = ['session', 'schemeVersion'];

function tellsMore(moves: readonly string[], ...all: Values[]): boolean {
  return all.some(values => Object.entries(values ?? {}).some(([field, value]) => !BESIDE.includes(field) && !moves.includes(field) && !isNothing(value)));
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}
