import { type EntityManager, In } from 'typeorm';
import { longDay } from '@csa/shared/days.js';
import { HUB_FIELDS, REFERRAL_WORDS } from '@csa/shared/hub-words.js';
import { Theme } from '../../agreement/themes/theme.entity.js';
import { Organisation } from '../../governance/bodies/organisation.entity.js';
import { Area } from '../../localities/areas/area.entity.js';
import type { EditConflict } from '../../platform/graphql/edit-conflict.js';
import { bothTexts, savedInBetween } from '../both-texts.js';
import type { HubIssue } from './hub-issue.entity.js';

/** An issue as it stands or is to stand, with the agencies that work on it. */
export type IssueValues = Pick<HubIssue, 'referralType' | 'themeId' | 'areaId' | 'summary' | 'nextStep' | 'openedOn'> & { agencyIds: readonly string[] };
type Said = Record<keyof typeof HUB_FIELDS, string>;

/** Each part of an issue as a reader would see it. */
async function inWords(tx: EntityManager, issue: IssueValues): Promise<Said> {
  const [theme, area, agencies] = [
    issue.themeId ? await tx.findOneBy(Theme, { id: issue.themeId }) : null,
    await tx.findOneByOrFail(Area, { id: issue.areaId }),
    await tx.find(Organisation, { where: { id: In([...issue.agencyIds]) }, order: { name: 'ASC' } }),
  ];
  return {
    referralType: REFERRAL_WORDS[issue.referralType], themeId: theme?.name ?? '', area: area.name, agencyIds: agencies.map(({ name }) => name).join('; '),
    summary: issue.summary, nextStep: issue.nextStep ?? '', openedOn: longDay(issue.openedOn),
  };
}

/** What the audit keeps of an issue: which parts of its text changed, never the text, so that what is taken out of it is gone. */
export async function recorded(tx: EntityManager, issue: IssueValues): Promise<Record<string, string>> {
  const { summary: _summary, nextStep: _nextStep, ...others } = await inWords(tx, issue);
  return others;
}

/** What stands and what was to be saved, side by side, where they differ. */
export async function issueConflict(tx: EntityManager, issue: HubIssue, standing: IssueValues, said: IssueValues): Promise<EditConflict> {
  return bothTexts(tx, changed(issue), HUB_FIELDS, await inWords(tx, standing), await inWords(tx, said));
}

/** The same for an issue that is being closed: what it says by now, and the outcome that was to be saved. */
export function closingConflict(tx: EntityManager, issue: HubIssue, outcome: string): Promise<EditConflict> {
  const theirs = (['summary', 'nextStep'] as const).map(field => ({ field, label: HUB_FIELDS[field], text: issue[field] ?? '' }));
  return savedInBetween(tx, changed(issue), theirs, [{ field: 'outcome', label: 'What came of it', text: outcome }]);
}

const changed = (thing: HubIssue) => ({ kind: 'hub-issue', called: 'this issue', thing });
