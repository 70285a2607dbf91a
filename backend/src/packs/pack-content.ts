import { keptSections } from '@csa/shared/update-sections.js';
import { listed, submitterInWords } from '@csa/shared/words.js';
import { londonDay, type Day } from '@csa/shared/days.js';
import { byException } from '@csa/shared/exceptions.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { UpdateRequestState } from '../meetings/update-request-state.js';
import { UpdateSection } from '../updates/judgements.js';
import { lastUpdateInWords } from '../updates/overview/overview.rules.js';
import { asksInWords, changeInWords, changesInWords, countsInWords, isReceived, type ItemJudgement } from '../updates/overview/overview.words.js';
import type { RawPackItem } from './pack-content.queries.js';
import type { PackContent, PackItem } from './pack-content.types.js';

/** Puts together what is frozen: the items, each with its sentence where an update is missing, and the summary in words. */
export function packContent(partnership: string, meeting: Meeting, version: number, previousHeldOn: Day | null, raw: readonly RawPackItem[], frozenAt: Date): PackContent {
  const items = raw.map(item => packItem(item, frozenAt, previousHeldOn));
  const judgements = raw.map(judgementOf);
  return {
    partnership,
    meetingTitle: meeting.title,
    heldOn: meeting.heldOn,
    version,
    reason: meeting.reopenReason ?? null,
    frozenAt: frozenAt.toISOString(),
    illustrative: meeting.illustrative,
    summary: [countsInWords(judgements), changesInWords(judgements, previousHeldOn), asksInWords(judgements)],
    items,
  };
}

function packItem(raw: RawPackItem, frozenAt: Date, previousMeetingOn: Day | null): PackItem {
  const { state, lastHeldOn, arrivedBy, ...item } = raw;
  const received = isReceived(raw);
  return {
    ...item,
    submittedByPost: raw.submittedByPost && submitterInWords(raw.submittedByPost, arrivedBy),
    received,
    notResubmitted: state === UpdateRequestState.NOT_RESUBMITTED,
    missing: received ? null : missingInWords(raw, londonDay(frozenAt)),
    change: changeInWords(judgementOf(raw), previousMeetingOn),
    previousHeldOn: lastHeldOn,
    measures: byException(raw.measures, ({ variation }) => variation),
    knownAt: frozenAt.toISOString(),
    membersOnly: (keptSections(raw.membersOnly) as UpdateSection[]).filter(section => section !== UpdateSection.LAST_STEPS || raw.lastSteps.length > 0),
    withheld: [],
  };
}

function missingInWords({ state, leads, lastHeldOn }: RawPackItem, frozenOn: Day): string {
  const who = leads.length > 1 ? 'leads' : 'lead';
  const what = state === UpdateRequestState.NOT_RESUBMITTED ? 'An update was submitted, went back to its lead and was not resubmitted in time.' : 'No update received.';
  return `${what} ${lastUpdateInWords(lastHeldOn, frozenOn)} ${leads.length > 0 ? `The ${who}: ${listed(leads)}.` : 'No lead is named.'}`;
}

function judgementOf(raw: RawPackItem): ItemJudgement {
  return { ...raw, nilReturn: Boolean(raw.nilReason), hasPrevious: raw.lastHeldOn !== null };
}
