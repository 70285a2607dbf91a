import { MAY_BE_MEMBERS_ONLY, sectionName, SECTIONS, sectionsAsked, type UpdateSection } from '@csa/shared/update-sections.js';
import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { count, listInWords } from '../../../lib/words.js';
import { Button } from '../../../ui/Button.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { Empty } from '../../../ui/Empty.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { NotificationBanner } from '../../../ui/NotificationBanner.js';
import { PageTitle } from '../../../ui/PageTitle.js';
import { Select } from '../../../ui/Select.js';
import { findKeptDraft, forgetDraft, keepDraft } from './kept-draft.js';
import { saveForSeveral } from './save-for-several.js';
import { sectionFaults, withoutBlankRows } from './section-faults.js';
import { SectionFields } from './SectionFields.js';
import { savedSection } from './section-values.js';
import { type ThemeChoice, ThemeChoices } from './ThemeChoices.js';
import { EMPTY_DRAFT, type UpdateDraft } from './update-draft.js';

const CommonParts_UpdateRequest = graphql(`
  fragment CommonParts_UpdateRequest on UpdateRequest {
    id
    form
    viewerCanWrite
    theme {
      id
      name
    }
    update {
      id
      sections {
        section
        savedBy
      }
      ...SectionValues_PerformanceUpdate
    }
  }
`);

interface CommonPartsProps {
  requests: readonly FragmentType<typeof CommonParts_UpdateRequest>[];
  viewerId: string;
  /** Something was saved, or stood in the way: the newest texts are wanted. */
  onReload: () => void;
}

/** One section, written once and saved for several themes: for all that were chosen, or for none. */
export function CommonParts({ viewerId, onReload, ...props }: CommonPartsProps) {
  const client = useClient();
  const requests = props.requests.map((request) => readFragment(CommonParts_UpdateRequest, request)).filter(({ viewerCanWrite }) => viewerCanWrite);
  const sections = commonSections(requests);
  const [section, setSection] = useState<UpdateSection>(sections.includes('ASK') ? 'ASK' : (sections[0] ?? 'ASK'));
  const key = (of: UpdateSection) => `unsaved:${viewerId}:common:${of}`;
  const [draft, setDraft] = useState<UpdateDraft>(() => findKeptDraft(key(section))?.draft ?? EMPTY_DRAFT);
  const themes = requests.filter(({ form }) => SECTIONS[form].includes(section)).map((request): ThemeChoice => {
    const { draft: standing, version, savedAt } = savedSection(request.update, section);
    const savedBy = request.update?.sections?.find((each) => each.section === section)?.savedBy ?? null;
    return { requestId: request.id, name: request.theme.name, version, standing, savedAt, savedBy };
  });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => untouched(themes));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [saved, setSaved] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);

  if (sections.length === 0) return <Empty heading="Nothing in common now">You need at least two updates that can be written now.</Empty>;

  const change = (patch: Partial<UpdateDraft>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    keepDraft(key(section), { draft: next, version: 0 });
  };
  const turnTo = (next: UpdateSection) => {
    setSection(next);
    setDraft(findKeptDraft(key(next))?.draft ?? EMPTY_DRAFT);
    setErrors([]);
    setSaved([]);
    const holding = requests.filter(({ form }) => SECTIONS[form].includes(next));
    setChosen(new Set(holding.filter(({ update }) => savedSection(update, next).version === 0).map(({ id }) => id)));
  };
  const save = async () => {
    const ticked = themes.filter(({ requestId }) => chosen.has(requestId));
    const faults: FieldError[] = [...sectionFaults(draft, section)];
    if (ticked.length === 0) faults.push({ path: `theme-${themes[0]?.requestId ?? ''}`, message: 'Choose at least one theme' });
    setSaved([]);
    if (faults.length > 0) return setErrors(faults);
    setBusy(true);
    const wrong = await saveForSeveral(client, section, withoutBlankRows(draft), ticked);
    setBusy(false);
    setErrors(wrong);
    if (wrong.length === 0) {
      setSaved(ticked.map(({ name }) => name));
      setDraft(EMPTY_DRAFT);
      setChosen(new Set());
      forgetDraft(key(section));
    }
    onReload();
  };

  return (
    <Form onSubmit={() => void save()} errors={errors}>
      {saved.length > 0 && <NotificationBanner kind="success" heading={`${sectionName(section)}: saved for ${listInWords(saved)}.`} />}
      <PageTitle title="Answer the common parts once" caption="My updates" />
      <p className="govuk-body">Write one part of the form and save it for several themes. It is saved for all of them or, if something stands in the way of one, for none.</p>
      <Select name="section" label="Part of the form" options={sections.map((value) => ({ value, label: sectionName(value) }))} value={section} onChange={turnTo} />
      <SectionFields key={section} section={section} draft={draft} onChange={change} onLeave={() => undefined} />
      {MAY_BE_MEMBERS_ONLY.includes(section) && (
        <Checkbox name={`membersOnly-${section}`} label="Members only" hint="Tick this if only members of the group may read this section." checked={draft.membersOnly} onChange={(membersOnly) => change({ membersOnly })} />
      )}
      <ThemeChoices section={section} themes={themes} chosen={chosen} onChange={(id, ticked) => setChosen(withOrWithout(chosen, id, ticked))} />
      <Button type="submit" busy={busy}>Save for {count(themes.filter(({ requestId }) => chosen.has(requestId)).length, 'theme')}</Button>
    </Form>
  );
}

/** The sections that at least two of the updates ask, in the order of the forms; each has next steps of its own to tell of. */
function commonSections(requests: readonly { form: keyof typeof SECTIONS }[]): UpdateSection[] {
  const asked = requests.flatMap(({ form }) => sectionsAsked(form, false, 0));
  return [...new Set(asked)].filter((section) => asked.filter((each) => each === section).length > 1);
}

/** Nothing is overwritten that was not chosen on purpose. */
function untouched(themes: readonly ThemeChoice[]): ReadonlySet<string> {
  return new Set(themes.filter(({ version }) => version === 0).map(({ requestId }) => requestId));
}

function withOrWithout(set: ReadonlySet<string>, id: string, wanted: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (wanted) next.add(id);
  else next.delete(id);
  return next;
}
