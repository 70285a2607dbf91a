import { type Client, operation } from './client.js';
import { today } from './full-answers.js';

/** The verbs of a district's hub, and what they answer; only the fields of its kind are there. */
export interface IssueAnswer {
  __typename: string;
  id: string;
  version: number;
  summary: string;
  nextStep: string | null;
  openedOn: string;
  closedOn: string | null;
  outcome: string | null;
  theme: { slug: string } | null;
  area: { name: string };
  agencies: { name: string }[];
  names?: string[];
  savedBy?: string | null;
  theirs?: { field: string; label: string; text: string }[];
  yours?: { field: string; label: string; text: string }[];
}
interface Count {
  name: string;
  open: number;
  closed: number;
}
export interface HubAnswer {
  id: string;
  hubOpenCount: number | null;
  hub: {
    viewerCanKeep: boolean;
    open: IssueAnswer[];
    closed: IssueAnswer[];
    places: { code: string; name: string }[];
    counts: { byType: Count[]; byTheme: Count[]; byArea: Count[] };
  } | null;
}

const ISSUE = 'id version referralType summary nextStep openedOn closedOn outcome theme { slug } area { name } agencies { name }';
const KEPT = `__typename ... on HubIssue { ${ISSUE} } ... on PossibleNames { message names } ... on EditConflict { version savedBy theirs { field label text } yours { field label text } }`;
const COUNT = '{ name open closed }';
const verb = (name: string, input: string, fields = KEPT) => operation<IssueAnswer>(`mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} } }`);

export const HUB = operation<HubAnswer>(`query ($slug: String!) { district(slug: $slug) { id hubOpenCount hub {
  viewerCanKeep open { ${ISSUE} } closed { ${ISSUE} } places { code name } counts { byType ${COUNT} byTheme ${COUNT} byArea ${COUNT} } } } }`);
export const OPEN_ISSUE = verb('openHubIssue', 'OpenHubIssueInput');
export const EDIT_ISSUE = verb('editHubIssue', 'EditHubIssueInput');
export const CLOSE_ISSUE = verb('closeHubIssue', 'CloseHubIssueInput');
export const REOPEN_ISSUE = verb('reopenHubIssue', 'ReopenHubIssueInput', ISSUE);

/** An issue of Cannock Chase that nothing stands against, but for what is said otherwise. */
export async function issueOf(client: Client, otherwise: object = {}): Promise<{ input: Record<string, unknown> }> {
  const organisations = await client.do(operation<{ id: string; slug: string }[]>('{ organisations { id slug } }'));
  const agencyIds = organisations.filter(({ slug }) => ['staffordshire-police', 'district-and-borough-councils'].includes(slug)).map(({ id }) => id);
  return {
    input: {
      districtSlug: 'cannock-chase', referralType: 'ANTI_SOCIAL_BEHAVIOUR', themeId: null, area: 'E07000192', agencyIds, notNames: [],
      summary: 'Noise and litter behind the shops on West Street at night', nextStep: 'Walk the street together on Friday', openedOn: today(), ...otherwise,
    },
  };
}
