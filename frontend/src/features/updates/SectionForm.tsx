import { MAY_BE_MEMBERS_ONLY, SECTION_FIELDS, type UpdateSection } from '@csa/shared/update-sections.js';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { InsetText } from '../../ui/InsetText.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { ConflictChoices } from './ConflictChoices.js';
import { SaveNote } from './SaveNote.js';
import { sectionFaults, withoutBlankSteps } from './section-faults.js';
import { SectionFields } from './SectionFields.js';
import type { ConflictChoice, SaveState } from './section-saver.js';
import { savedSection } from './section-values.js';
import { SetAsideText } from './SetAsideText.js';
import { type LabelledText, sectionTexts } from './update-draft.js';
import { useSectionSaver } from './use-section-saver.js';

const SectionForm_UpdateRequest = graphql(`
  fragment SectionForm_UpdateRequest on UpdateRequest {
    id
    update {
      id
      ...SectionValues_PerformanceUpdate
    }
  }
`);

interface SectionFormProps {
  request: FragmentType<typeof SectionForm_UpdateRequest>;
  section: UpdateSection;
  viewerId: string;
  title: string;
  caption: string;
  /** Everything is saved and the author wants to go on. */
  onDone: () => void;
}

/** One section of an update: saves by itself while it is written, and never lets go of text that is not saved. */
export function SectionForm({ request, section, viewerId, title, caption, onDone }: SectionFormProps) {
  const { id, update } = readFragment(SectionForm_UpdateRequest, request);
  const { saver, snapshot } = useSectionSaver({ requestId: id, section, viewerId, saved: savedSection(update, section) });
  const { draft, state, restored } = snapshot;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  // Not the saver's own state: leaving a box saves too, and must not swallow the press that left it.
  const [continuing, setContinuing] = useState(false);
  const [setAside, setSetAside] = useState<readonly LabelledText[] | null>(null);

  const saveAndContinue = async () => {
    const faults = sectionFaults(draft, section);
    const tidy = withoutBlankSteps(draft);
    if (tidy.nextSteps.length < draft.nextSteps.length) saver.change(tidy);
    setContinuing(true);
    const ended = await saver.save(true);
    setContinuing(false);
    const wrong = [...faults, ...errorsOf(ended)];
    setErrors(wrong);
    if (ended.kind === 'conflict') document.getElementById('conflict')?.focus();
    else if (wrong.length === 0) onDone();
  };

  const choose = (choice: ConflictChoice) => {
    if (state.kind !== 'conflict') return;
    const other = choice === 'theirs' ? draft : state.conflict.theirs;
    setSetAside(choice === 'merged' ? null : sectionTexts(other, section));
    void saver.choose(choice);
    // The buttons go away with the conflict; the writing goes on where the section begins.
    document.getElementById(SECTION_FIELDS[section][0] ?? '')?.focus();
  };

  return (
    <Form onSubmit={() => void saveAndContinue()} errors={errors}>
      <PageTitle title={title} caption={caption} />
      {restored && <InsetText>We put back text that you wrote here before and that had not been saved.</InsetText>}
      {state.kind === 'conflict' && (
        <ConflictChoices conflict={state.conflict} mine={sectionTexts(draft, section)} theirs={sectionTexts(state.conflict.theirs, section)} onChoose={choose} />
      )}
      {setAside && <SetAsideText texts={setAside} />}
      <SectionFields section={section} draft={draft} onChange={(patch) => saver.change(patch)} onLeave={() => saver.saveIfPending()} />
      {MAY_BE_MEMBERS_ONLY.includes(section) && (
        <Checkbox
          name="membersOnly"
          label="Members only"
          hint="Tick this if only members of the group may read this section. It is left out of the copy that observers read."
          checked={draft.membersOnly}
          onChange={(membersOnly) => saver.change({ membersOnly })}
        />
      )}
      <div className="app-save-bar">
        {/* The box keeps the focus while the button is pressed: a save between press and release would move the button away. */}
        <div className="app-save-bar__button" onMouseDown={(event) => event.preventDefault()}>
          <Button type="submit" busy={continuing}>Save and continue</Button>
        </div>
        <SaveNote state={state} />
      </div>
    </Form>
  );
}

function errorsOf(state: SaveState): readonly FieldError[] {
  if (state.kind !== 'refused') return [];
  return state.fields.length > 0 ? state.fields : [{ path: '', message: state.message }];
}
