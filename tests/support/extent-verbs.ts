import { type Client, operation } from './client.js';

export interface ExtentSeen {
  id: string;
  from: string;
  until: string | null;
  reason: string;
  basisNote: string;
  source: string | null;
  enteredBy: string | null;
  confirmedBy: string | null;
  isToday: boolean;
  viewerCanConfirm: boolean;
  viewerCanWithdraw: boolean;
  members: { area: { code: string }; share: number | null }[];
}
export interface PrecisionAreaSeen {
  slug: string;
  name: string;
  area: { code: string; indicative: string | null };
  extent: { id: string } | null;
  extents: ExtentSeen[];
  whatIsMissing: string | null;
  viewerCanEnterExtent: boolean;
}

const SEEN = `slug name area { code indicative } extent { id } whatIsMissing viewerCanEnterExtent
  extents { id from until reason basisNote source enteredBy confirmedBy isToday viewerCanConfirm viewerCanWithdraw members { area { code } share } }`;
const verb = (name: string, input: string) => operation<PrecisionAreaSeen>(`mutation ($input: ${input}!) { ${name}(input: $input) { ${SEEN} } }`);

export const PRECISION_AREA = operation<PrecisionAreaSeen>(`query ($slug: String!) { precisionArea(slug: $slug) { ${SEEN} } }`);
export const ENTER_EXTENT = verb('enterExtent', 'EnterExtentInput');
export const CONFIRM_EXTENT = verb('confirmExtent', 'ConfirmExtentInput');
export const WITHDRAW_EXTENT = verb('withdrawExtent', 'WithdrawInput');
export const SMALL_AREA_CHOICES = operation<{ code: string; ward: string | null; wardYear: number | null; takenBy: string | null; takenUntil: string | null; share: number | null; isTaken: boolean | null }[]>(
  'query ($slug: String!, $boundary: String) { smallAreaChoices(precisionArea: $slug, boundary: $boundary) { code ward wardYear takenBy takenUntil share isTaken } }');

/** Enters an extent from the first of April 2023 on, with anything said otherwise; the whole answer. */
export const entering = (client: Client, precisionArea: string, otherwise: object = {}) =>
  client.run(ENTER_EXTENT, { input: { precisionArea, from: '2023-04-01', reason: 'The town centre and the estates beside it', seen: null, ...otherwise } });

/** The same, where it must not be refused. */
export const entered = (client: Client, precisionArea: string, otherwise: object = {}): Promise<PrecisionAreaSeen> =>
  client.do(ENTER_EXTENT, { input: { precisionArea, from: '2023-04-01', reason: 'The town centre and the estates beside it', seen: null, ...otherwise } });
