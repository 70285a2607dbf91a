import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { keptFields } from '@csa/shared/update-sections.js';
import type { UpdateRequest } from '../meetings/update-request.entity.js';
import { UpdateRequestState } from '../meetings/update-request-state.js';
import { UpdateSection } from '../updates/judgements.js';
import type { Reason } from '../platform/graphql/reason.js';
import type { PackArea } from './pack-area.type.js';
import type { PackContent, PackItem } from './pack-content.types.js';

/** SHA-256, in hexadecimal, over the RFC 8785 canonical JSON of the content. */
export function hashOf(content: object): string {
  return createHash('sha256').update(canonicalize(content) ?? '').digest('hex');
}

/**
 * The copy for those who are not members of the group: what was kept to members is left out, and said to be. So is what rests on figures that
 * their publisher has not released to everybody: they were approved for the group.
 */
export function ordinaryCopy(content: PackContent): PackContent {
  return { ...content, items: content.items.map(item => withoutMembersOnly(withoutClosedFigures(item))) };
}

function withoutMembersOnly(item: PackItem): PackItem {
  const blank = keptFields(item.membersOnly).map(field => [field, Array.isArray(item[field]) ? [] : null]);
  return { ...item, ...Object.fromEntries(blank), withheld: [...new Set([...item.membersOnly, ...item.withheld])] };
}

/** States of measures that are not open, in precision areas too, what the lead said of them, and a difference between the judgement and any of them. */
function withoutClosedFigures(item: PackItem): PackItem {
  const { measures, areas, commentaries, conflict } = item;
  const open = new Set(measures?.filter(({ isOpen }) => isOpen).map(({ slug }) => slug));
  const isClosed = ({ slug }: { slug: string }) => !open.has(slug);
  const told = commentaries?.filter(({ measureSlug }) => open.has(measureSlug));
  const rests = conflict?.measures.some(isClosed) ?? false;
  const inAreas = (areas ?? []).some(area => area.measures?.some(({ state }) => !state.isOpen));
  if (!measures?.some(isClosed) && !inAreas && told?.length === commentaries?.length && !rests) return item;
  return { ...item, measures: measures?.filter(({ slug }) => open.has(slug)), areas: areas?.map(withOpenFigures), commentaries: told, ...(rests && { conflict: null, conflictReason: null }), withheld: [...item.withheld, UpdateSection.EVIDENCE] };
}

function withOpenFigures(area: PackArea): PackArea {
  return area.measures ? { ...area, measures: area.measures.filter(({ state }) => state.isOpen) } : area;
}

/** Submitted updates must be accepted or returned before a freeze: nobody's words may fall between the chairs. */
export function undecidedBlockers(requests: readonly (Pick<UpdateRequest, 'id' | 'state'> & { themeName: string })[]): Reason[] {
  return requests
    .filter(request => request.state === UpdateRequestState.SUBMITTED)
    .map(request => ({ path: request.id, message: `${request.themeName} is submitted: accept it or return it first.` }));
}
