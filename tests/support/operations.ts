import { operation } from './client.js';

/** What a verb answers: the thing, or why not; only the fields of its kind are there. */
export interface Outcome {
  __typename: string;
  id?: string;
  state?: string;
  version?: number;
  message?: string;
  reasons?: { path: string; message: string }[];
  savedBy?: string | null;
  theirs?: FieldText[];
  yours?: FieldText[];
}

export interface FieldText {
  field: string;
  label: string;
  text: string;
}

export interface Timetable {
  callOpensOn: string;
  remindOn: string;
  remindAgainOn: string;
  dueOn: string;
  reviewBy: string;
  freezeOn: string;
  packOutOn: string;
  minutesDueOn: string;
}

export interface Meeting extends Outcome {
  id: string;
  title: string;
  venue: string | null;
  heldOn: string;
  state: string;
  version: number;
  timetable: Timetable;
}

export interface PackCopy extends Outcome {
  id: string;
  number: number;
  hash: string;
  withheld: boolean;
  pack: { id: string };
}

export interface SavedForSeveral {
  updates: { id: string; version: number }[];
  problems: { requestId: string; problem: Outcome }[];
}

export interface SectionWriter {
  section: string;
  writer: string;
  since: string;
}

const BLOCKED = 'message reasons { path message }';
const CONFLICT = 'message version savedBy savedAt theirs { field label text } yours { field label text }';
const MEETING = `id title venue heldOn state version
  timetable { callOpensOn remindOn remindAgainOn dueOn reviewBy freezeOn packOutOn minutesDueOn }`;
const UPDATE = `... on PerformanceUpdate { id version } ... on UpdateBlocked { ${BLOCKED} }`;

export const CREATE_MEETING = operation<Meeting>(`mutation ($input: CreateMeetingInput!) { createMeeting(input: $input) { __typename ${MEETING} } }`);

export const EDIT_MEETING = operation<Meeting>(`mutation ($input: EditMeetingInput!) { editMeeting(input: $input) {
  __typename ... on Meeting { ${MEETING} } ... on MeetingBlocked { ${BLOCKED} } ... on EditConflict { ${CONFLICT} } } }`);

export const OPEN_CALL = operation<Meeting>(`mutation ($meetingId: ID!, $themeIds: [ID!]) { openCall(meetingId: $meetingId, themeIds: $themeIds) {
  __typename ... on Meeting { ${MEETING} } ... on MeetingBlocked { ${BLOCKED} } } }`);

export const REOPEN_CALL = operation<Meeting & { reopenReason: string | null }>(`mutation ($input: ReopenCallInput!) { reopenCall(input: $input) {
  __typename ... on Meeting { ${MEETING} reopenReason } ... on MeetingBlocked { ${BLOCKED} } } }`);

export const ASK_ALSO = operation<Meeting>(`mutation ($input: AskAlsoInput!) { askAlso(input: $input) {
  __typename ... on Meeting { ${MEETING} } ... on MeetingBlocked { ${BLOCKED} } } }`);

export const CONCLUDE_MEETING = operation<Meeting>(`mutation ($meetingId: ID!) { concludeMeeting(meetingId: $meetingId) {
  __typename ... on Meeting { ${MEETING} } ... on MeetingBlocked { ${BLOCKED} } } }`);

export const CANCEL_MEETING = operation<Meeting & { cancelReason: string | null; cancelledBy: string | null }>(`mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) {
  __typename ... on Meeting { ${MEETING} cancelReason cancelledBy } ... on MeetingBlocked { ${BLOCKED} } } }`);

export const SAVE_SECTION = operation<Outcome>(`mutation ($input: SaveUpdateSectionInput!) { saveUpdateSection(input: $input) {
  __typename ${UPDATE} ... on EditConflict { ${CONFLICT} } } }`);

export const SAVE_FOR_SEVERAL = operation<SavedForSeveral>(`mutation ($input: SaveSectionForSeveralInput!) { saveSectionForSeveral(input: $input) {
  updates { id version } problems { requestId problem { __typename ... on UpdateBlocked { ${BLOCKED} } ... on EditConflict { ${CONFLICT} } } } } }`);

export const NOTE_WRITING = operation<SectionWriter[]>('mutation ($input: NoteWritingInput!) { noteWriting(input: $input) { section writer since } }');
export const ASKED_AREAS = operation<{ areas: { section: string; name: string; slug: string }[] }>('query ($id: ID!) { updateRequest(id: $id) { areas { section name slug } } }');
export const OPEN_STEPS = operation<{ openSteps: { id: string; text: string; dueOn: string }[]; sections: string[] }>(
  'query ($id: ID!) { updateRequest(id: $id) { openSteps { id text dueOn } sections } }');

export const BEGIN_VOLUNTARY = operation<{ __typename: string; id: string; voluntary: boolean; state: string; theme: { slug: string; name: string } }>(
  `mutation ($slug: String!) { beginVoluntaryReport(input: { districtSlug: $slug }) { __typename ... on UpdateRequest { id voluntary state theme { slug name } } ... on UpdateBlocked { ${BLOCKED} } } }`);

export const SUBMIT_UPDATE = operation<Outcome>(`mutation ($input: SubmitUpdateInput!) { submitUpdate(input: $input) {
  __typename ${UPDATE} ... on EditConflict { ${CONFLICT} } } }`);

export const SUBMIT_NIL_RETURN = operation<Outcome>(`mutation ($input: SubmitNilReturnInput!) { submitNilReturn(input: $input) { __typename ${UPDATE} } }`);

export const ACCEPT_UPDATE = operation<Outcome>(`mutation ($input: AcceptUpdateInput!) { acceptUpdate(input: $input) { __typename ${UPDATE} } }`);

export const RETURN_UPDATE = operation<Outcome>(`mutation ($input: ReturnUpdateInput!) { returnUpdate(input: $input) { __typename ${UPDATE} } }`);

export const SUBMIT_ON_BEHALF = operation<Outcome>(`mutation ($input: SubmitOnBehalfInput!) { submitUpdateOnBehalf(input: $input) {
  __typename ${UPDATE} ... on EditConflict { ${CONFLICT} } } }`);

export const WITHDRAW_UPDATE = operation<Outcome>(`mutation ($input: WithdrawUpdateInput!) { withdrawUpdate(input: $input) { __typename ${UPDATE} } }`);

export const WITHDRAW_ACCEPTANCE = operation<Outcome>(`mutation ($input: WithdrawAcceptanceInput!) { withdrawAcceptance(input: $input) { __typename ${UPDATE} } }`);

export const ACCEPT_UPDATES = operation<{ accepted: boolean; request: { id: string; state: string }; reasons: { path: string; message: string }[] }[]>(
  'mutation ($input: AcceptUpdatesInput!) { acceptUpdates(input: $input) { accepted request { id state } reasons { path message } } }');

export const EXTEND_DEADLINE = operation<Outcome & { dueOn?: string }>(`mutation ($input: ExtendDeadlineInput!) { extendDeadline(input: $input) {
  __typename ... on UpdateRequest { id state dueOn } ... on UpdateBlocked { ${BLOCKED} } } }`);

export const RECORD_NOT_RECEIVED = operation<Outcome>(`mutation ($input: RecordNotReceivedInput!) { recordNotReceived(input: $input) {
  __typename ... on UpdateRequest { id state } ... on UpdateBlocked { ${BLOCKED} } } }`);

export const FREEZE_PACK = operation<PackCopy>(`mutation ($input: FreezePackInput!) { freezePack(input: $input) {
  __typename ... on PackVersion { id number hash withheld pack { id } } ... on FreezeBlocked { ${BLOCKED} } } }`);

export const ADD_ADDENDUM = operation<{ id: string; addenda: { text: string; themeName: string | null; addedBy: string; versionNumber: number }[] }>(
  'mutation ($input: AddAddendumInput!) { addAddendum(input: $input) { id addenda { text themeName addedBy versionNumber } } }');

export interface ItemChanges {
  slug: string;
  standing: string;
  gotWorse: boolean;
  gotBetter: boolean;
  changed: boolean;
  sentences: string[];
  ask: { fate: string; ask: string; detail: string | null } | null;
  leads: { lead: string; joined: boolean; from: string | null }[];
  steps: { text: string; dueOn: string; fate: string; newDueOn: string | null; reason: string | null }[];
  fields: { field: string; before: string | null; after: string | null; parts: { kind: string; text: string }[] | null }[];
  withheld: string[];
}

const ITEM_CHANGES = `slug standing gotWorse gotBetter changed sentences withheld ask { fate ask detail } leads { lead joined from }
  steps { text dueOn fate newDueOn reason } fields { field before after parts { kind text } }`;

export const WHAT_CHANGED = operation<{ final: boolean; summary: string; previousMeeting: { id: string } | null; items: ItemChanges[] }>(
  `query ($meetingId: ID!) { whatChanged(meetingId: $meetingId) { final summary previousMeeting { id } items { ${ITEM_CHANGES} } } }`);

export const PACK_COMPARISON = operation<{ from: { number: number }; to: { number: number }; summary: string; items: ItemChanges[] }>(
  `query ($from: PackVersionInput!, $to: PackVersionInput!) { packComparison(from: $from, to: $to) { from { number } to { number } summary items { ${ITEM_CHANGES} } } }`);

export const APPOINT_DEPUTY = operation<{ id: string; leads: { capacity: string; post: { id: string; slug: string; title: string } }[] }>(
  'mutation ($input: AppointDeputyInput!) { appointDeputy(input: $input) { id leads { capacity post { id slug title } } } }');

export const TRACKER = operation<{ state: string; requests: TrackedRequest[] }>(`query ($id: ID!) { meeting(id: $id) { state requests {
  id form state dueOn extendedUntil daysLate theme { slug name } update { id version } returnComment recipients { capacity holderName post { slug } } } } }`);

export interface TrackedRequest {
  id: string;
  form: string;
  state: string;
  dueOn: string;
  extendedUntil: string | null;
  daysLate: number;
  theme: { slug: string; name: string };
  update: { id: string; version: number } | null;
  returnComment: string | null;
  recipients: { capacity: string; holderName: string | null; post: { slug: string } }[];
}
