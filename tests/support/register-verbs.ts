import { operation } from './client.js';

/** The verbs by which the register is kept on screen, and what they answer. */
export interface HolderAnswer {
  id: string;
  from: string | null;
  until: string | null;
  viewerCanWithdraw: boolean;
  person: { name: string };
}
export interface PostAnswer {
  id: string;
  title: string;
  holder: HolderAnswer | null;
  holders: HolderAnswer[];
}
export interface LeadAnswer {
  id: string;
  capacity: string;
  from: string | null;
  until: string | null;
  viewerCanWithdraw: boolean;
  post: { id: string; slug: string; title: string };
}
export interface ThemeAnswer {
  id: string;
  slug: string;
  name: string;
  mode: string;
  modeInferred: boolean;
  modeNote: string | null;
  priority: { slug: string } | null;
  formerNames: { name: string; until: string }[];
  comingNames: { name: string; from: string }[];
  leads: LeadAnswer[];
  allLeads: LeadAnswer[];
  modes: { id: string; mode: string; from: string | null; until: string | null; viewerCanWithdraw: boolean }[];
  governance: { id: string; board: { slug: string } }[];
  allGovernance: { id: string; from: string | null; until: string | null; board: { id: string; slug: string } }[];
}
export interface PriorityAnswer {
  id: string;
  slug: string;
  name: string;
  from: string | null;
  until: string | null;
  formerNames: { name: string; until: string }[];
  comingNames: { name: string; from: string }[];
  themes: { id: string; slug: string }[];
  placings: { theme: { slug: string }; from: string | null; until: string | null }[];
  became: { changeId: string; kind: string; day: string; reason: string; to: { slug: string; name: string }; viewerCanTakeBack: boolean }[];
  cameFrom: { kind: string; from: { slug: string } }[];
}

const HOLDER = 'id from until viewerCanWithdraw person { name }';
const POST = `id title holder { ${HOLDER} } holders { ${HOLDER} }`;
const LEAD = 'id capacity from until viewerCanWithdraw post { id slug title }';
const THEME = `id slug name mode modeInferred modeNote priority { slug } formerNames { name until } comingNames { name from } leads { ${LEAD} } allLeads { ${LEAD} }
  modes { id mode from until viewerCanWithdraw } governance { id board { slug } } allGovernance { id from until board { id slug } }`;
const PRIORITY = `id slug name from until formerNames { name until } comingNames { name from } themes { id slug } placings { theme { slug } from until }
  became { changeId kind day reason to { slug name } viewerCanTakeBack } cameFrom { kind from { slug } }`;

const verb = <Result>(name: string, input: string, fields: string) => operation<Result>(`mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} } }`);

export const POST_PAGE = operation<PostAnswer>(`query ($slug: String!) { post(slug: $slug) { ${POST} } }`);
export const THEME_PAGE = operation<ThemeAnswer>(`query ($slug: String!) { theme(slug: $slug) { ${THEME} } }`);
export const PRIORITY_PAGE = operation<PriorityAnswer>(`query ($slug: String!) { priority(slug: $slug) { ${PRIORITY} } }`);

export const APPOINT_HOLDER = verb<PostAnswer>('appointPostHolder', 'AppointPostHolderInput', POST);
export const END_HOLDER = verb<PostAnswer>('endPostHolder', 'EndInput', POST);
export const WITHDRAW_HOLDER = verb<PostAnswer>('withdrawPostHolder', 'WithdrawInput', POST);
export const CREATE_POST = verb<PostAnswer>('createPost', 'CreatePostInput', POST);
export const CREATE_ORGANISATION = verb<{ id: string; slug: string; name: string }>('createOrganisation', 'CreateOrganisationInput', 'id slug name');
export const CREATE_BOARD = verb<{ id: string; slug: string; reportsTo: { board: { slug: string } }[] }>('createBoard', 'CreateBoardInput', 'id slug reportsTo { board { slug } }');
export const RENAME_BOARD = verb<{ id: string; name: string; formerNames: { name: string; until: string }[]; comingNames: { name: string; from: string }[] }>('renameBoard', 'RenameInput', 'id name formerNames { name until } comingNames { name from }');
export const APPOINT_LEAD = verb<ThemeAnswer>('appointLead', 'AppointLeadInput', THEME);
export const END_LEAD = verb<ThemeAnswer>('endLead', 'EndInput', THEME);
export const WITHDRAW_LEAD = verb<ThemeAnswer>('withdrawLead', 'WithdrawInput', THEME);
export const CHANGE_MODE = verb<ThemeAnswer>('changeReportingMode', 'ChangeReportingModeInput', THEME);
export const WITHDRAW_MODE = verb<ThemeAnswer>('withdrawReportingMode', 'WithdrawInput', THEME);
export const ADD_BOARD = verb<ThemeAnswer>('addThemeBoard', 'AddThemeBoardInput', THEME);
export const END_BOARD = verb<ThemeAnswer>('endThemeBoard', 'EndInput', THEME);
export const WITHDRAW_BOARD = verb<ThemeAnswer>('withdrawThemeBoard', 'WithdrawInput', THEME);
export const RENAME_THEME = verb<ThemeAnswer>('renameTheme', 'RenameInput', THEME);
export const END_THEME = verb<ThemeAnswer & { until: string | null; endReason: string | null }>('endTheme', 'EndThemeInput', `${THEME} until endReason`);
export const ADD_THEME = verb<ThemeAnswer>('addTheme', 'AddThemeInput', THEME);
export const RENAME_PRIORITY = verb<PriorityAnswer>('renamePriority', 'RenameInput', PRIORITY);
export const SPLIT_PRIORITY = verb<PriorityAnswer>('splitPriority', 'SplitPriorityInput', PRIORITY);
export const MERGE_PRIORITIES = verb<PriorityAnswer>('mergePriorities', 'MergePrioritiesInput', PRIORITY);
export const TAKE_BACK = verb<PriorityAnswer[]>('takeBackSuccession', 'WithdrawInput', PRIORITY);
