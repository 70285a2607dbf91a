import { goesWithout, type UpdateRequestState } from '../../lib/terms.js';

/** What of a request the tracker sorts by: where it stands, how late it is, and the organisations of its leads. */
export interface Tracked {
  state: UpdateRequestState;
  daysLate: number;
  leads: readonly { capacity: 'LEAD' | 'DEPUTY'; post: { organisation?: { name: string } | null } }[];
}

export const SHOWN = { '': 'All updates', owed: 'Still owed', late: 'Late', SUBMITTED: 'Waiting for your decision', done: 'Accepted or recorded as missing' } as const;
export type Shown = keyof typeof SHOWN;

export interface TrackerNarrowing {
  shown: Shown;
  /** The name of an organisation; empty for all. */
  organisation: string;
}

const OWED: readonly UpdateRequestState[] = ['NOT_STARTED', 'IN_PROGRESS', 'RETURNED'];
export const isOwed = ({ state }: Tracked): boolean => OWED.includes(state);

const NONE = 'No organisation named';

/** The organisations of the lead officers; a theme that two lead jointly belongs to both. */
export function organisationsOf({ leads }: Tracked): string[] {
  const names = leads.filter(({ capacity }) => capacity === 'LEAD').map(({ post }) => post.organisation?.name ?? NONE);
  return names.length > 0 ? [...new Set(names)] : [NONE];
}

export function isShown(request: Tracked, { shown, organisation }: TrackerNarrowing): boolean {
  return standsIn(request, shown) && (organisation === '' || organisationsOf(request).includes(organisation));
}

function standsIn(request: Tracked, shown: Shown): boolean {
  switch (shown) {
    case '': return true;
    case 'owed': return isOwed(request);
    case 'late': return request.daysLate > 0;
    case 'SUBMITTED': return request.state === 'SUBMITTED';
    case 'done': return request.state === 'ACCEPTED' || goesWithout(request.state);
  }
}

export interface OrganisationCounts {
  organisation: string;
  asked: number;
  owed: number;
  /** Submitted or accepted. */
  handedIn: number;
  /** Not received, or not resubmitted. */
  notReceived: number;
  late: number;
}

/** How each organisation stands, by name. */
export function countsByOrganisation(requests: readonly Tracked[]): OrganisationCounts[] {
  const names = [...new Set(requests.flatMap(organisationsOf))].sort((one, other) => one.localeCompare(other, 'en-GB'));
  return names.map((organisation) => {
    const its = requests.filter((request) => organisationsOf(request).includes(organisation));
    const how = (test: (request: Tracked) => boolean) => its.filter(test).length;
    return {
      organisation,
      asked: its.length,
      owed: how(isOwed),
      handedIn: how(({ state }) => state === 'SUBMITTED' || state === 'ACCEPTED'),
      notReceived: how(({ state }) => goesWithout(state)),
      late: how(({ daysLate }) => daysLate > 0),
    };
  });
}
