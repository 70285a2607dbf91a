import { HUB_FIELDS, REFERRAL_WORDS } from '@csa/shared/hub-words.js';
import { LIMITS } from '@csa/shared/limits.js';
import { AREA_LEVEL_PLURALS } from '@csa/shared/measure-words.js';
import type { ReferralType } from '../../../graphql/generated/graphql.js';
import { Checkboxes } from '../../../ui/Checkboxes.js';
import { DayField } from '../../../ui/DayField.js';
import { Select, type SelectOption } from '../../../ui/Select.js';
import { TextArea } from '../../../ui/TextArea.js';
import type { IssueDraft } from './issue-draft.js';

export interface IssueChoices {
  places: readonly { code: string; name: string; level: string }[];
  themes: readonly { id: string; name: string }[];
  agencies: readonly { id: string; name: string }[];
}

interface IssueFieldsProps {
  draft: IssueDraft;
  onChange: (patch: Partial<IssueDraft>) => void;
  choices: IssueChoices;
}

const GROUPS: Readonly<Record<string, string>> = { ...AREA_LEVEL_PLURALS, DISTRICT: 'The whole district' };
const referrals: SelectOption<ReferralType | ''>[] = [
  { value: '', label: 'Choose a type' }, ...(Object.keys(REFERRAL_WORDS) as ReferralType[]).map((value) => ({ value, label: REFERRAL_WORDS[value] })),
];

export function IssueFields({ draft, onChange, choices }: IssueFieldsProps) {
  const places = [{ value: '', label: 'Choose a place' }, ...choices.places.map(({ code, name, level }) => ({ value: code, label: name, group: GROUPS[level] }))];
  const themes = [{ value: '', label: 'None of the agreement’s themes' }, ...choices.themes.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <>
      <Select name="referralType" label={HUB_FIELDS.referralType} options={referrals} value={draft.referralType} onChange={(referralType) => onChange({ referralType })} />
      <Select name="themeId" label={HUB_FIELDS.themeId} options={themes} value={draft.themeId} onChange={(themeId) => onChange({ themeId })} />
      <Select name="area" label={HUB_FIELDS.area} options={places} value={draft.area} onChange={(area) => onChange({ area })} />
      <Checkboxes name="agencyIds" legend={HUB_FIELDS.agencyIds} options={choices.agencies.map(({ id, name }) => ({ value: id, label: name }))} chosen={draft.agencyIds} onChange={(agencyIds) => onChange({ agencyIds })} />
      <TextArea
        name="summary" label={HUB_FIELDS.summary} rows={3} maxLength={LIMITS.reason} value={draft.summary} onChange={(summary) => onChange({ summary })}
        hint="About the place, never about a person: no names, dates of birth, phone numbers, e-mail addresses, or house numbers with a street."
      />
      <TextArea name="nextStep" label={`${HUB_FIELDS.nextStep} (optional)`} rows={2} maxLength={LIMITS.reason} value={draft.nextStep} onChange={(nextStep) => onChange({ nextStep })} hint="Name the agency that does it, not a person." />
      <DayField name="openedOn" legend={HUB_FIELDS.openedOn} hint="For example, 27 3 2026" value={draft.openedOn} onChange={(openedOn) => onChange({ openedOn })} />
    </>
  );
}
