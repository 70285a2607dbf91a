import type { HubIssueForm_HubIssueFragment, ReferralType } from '../../../graphql/generated/graphql.js';
import { isDay, today } from '../../../lib/dates.js';
import type { FieldError } from '../../../ui/field-errors.js';

/** An issue while it is being written. */
export interface IssueDraft {
  referralType: ReferralType | '';
  themeId: string;
  area: string;
  agencyIds: readonly string[];
  summary: string;
  nextStep: string;
  openedOn: string;
}

/** What the form begins with: the issue as it stands, or nothing but today. */
export function draftOf(issue: HubIssueForm_HubIssueFragment | null): IssueDraft {
  return {
    referralType: issue?.referralType ?? '', themeId: issue?.theme?.id ?? '', area: issue?.area?.code ?? '', agencyIds: issue?.agencies?.map(({ id }) => id) ?? [],
    summary: issue?.summary ?? '', nextStep: issue?.nextStep ?? '', openedOn: issue?.openedOn ?? today(),
  };
}

/** What cannot be sent yet; what may be kept is for the server to say. */
export function draftFaults(draft: IssueDraft): FieldError[] {
  const faults: FieldError[] = [];
  if (draft.referralType === '') faults.push({ path: 'referralType', message: 'Choose the type of referral' });
  if (draft.area === '') faults.push({ path: 'area', message: 'Choose where it is' });
  if (draft.agencyIds.length === 0) faults.push({ path: 'agencyIds', message: 'Choose at least one agency' });
  if (draft.summary.trim() === '') faults.push({ path: 'summary', message: 'Say what the issue is' });
  if (!isDay(draft.openedOn)) faults.push({ path: 'openedOn', message: 'The day on which it was taken up must be a real date' });
  return faults;
}

/** What is sent of a draft that can be. */
export function wordsOf(draft: IssueDraft) {
  return {
    ...draft, referralType: draft.referralType as ReferralType, themeId: draft.themeId || null, nextStep: draft.nextStep.trim() || null, agencyIds: [...draft.agencyIds],
  };
}
