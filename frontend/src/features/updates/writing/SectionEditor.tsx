import { type AreaOfSection, MAY_BE_MEMBERS_ONLY, SECTION_FIELDS, type UpdateSection } from '@csa/shared/update-sections.js';
import { useState, useSyncExternalStore } from 'react';
import { Button } from '../../../ui/Button.js';
import { ButtonGroup } from '../../../ui/ButtonGroup.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { InsetText } from '../../../ui/InsetText.js';
import { ConflictChoices } from './ConflictChoices.js';
import { SectionFields } from './SectionFields.js';
import type { ConflictChoice, SectionSaver } from './section-saver.js';
import { fieldId } from '../section-paths.js';
import { SetAsideText } from './SetAsideText.js';
import { StartFromLastTime } from './StartFromLastTime.js';
import { type LabelledText, sectionTexts } from './section-texts.js';
import { fieldText, type UpdateDraft } from './update-draft.js';

interface SectionEditorProps {
  requestId: string;
  saver: SectionSaver;
  section: UpdateSection;
  /** The precision areas that the request asks about. */
  areas?: readonly AreaOfSection[];
  /** What was said last time, where there was a last time. */
  before?: UpdateDraft;
  /** The meeting of that time. */
  lastMeeting?: string;
}

/** The boxes of one section with all that may happen while they are written: text put back, somebody else's text, both brought together. */
export function SectionEditor({ requestId, saver, section, areas, before, lastMeeting }: SectionEditorProps) {
  const { draft, state, restored } = useSyncExternalStore(saver.subscribe, saver.read);
  const [setAside, setSetAside] = useState<readonly LabelledText[] | null>(null);
  const merging = state.kind === 'conflict' && state.mine !== null;
  // The buttons go away with the conflict; the writing goes on where the two texts differ.
  const goOn = (theirs: UpdateDraft) => {
    const field = SECTION_FIELDS[section].find((each) => fieldText(draft, each) !== fieldText(theirs, each)) ?? SECTION_FIELDS[section][0];
    document.getElementById(field ? fieldId(field, section) : '')?.focus();
  };

  const choose = (choice: ConflictChoice) => {
    if (state.kind !== 'conflict') return;
    setSetAside(choice === 'merged' ? null : sectionTexts(choice === 'theirs' ? (state.mine ?? draft) : state.conflict.theirs, section, areas));
    void saver.choose(choice);
    goOn(state.conflict.theirs);
  };
  const merge = () => {
    if (state.kind !== 'conflict') return;
    saver.merge();
    goOn(state.conflict.theirs);
  };

  return (
    <>
      {restored && <InsetText>We put back text that you wrote here before and that had not been saved.</InsetText>}
      {state.kind === 'conflict' && (
        <ConflictChoices
          id={conflictId(section)}
          conflict={state.conflict}
          mine={sectionTexts(state.mine ?? draft, section, areas)}
          theirs={sectionTexts(state.conflict.theirs, section, areas)}
          merging={merging}
          onMerge={merge}
          onChoose={choose}
        />
      )}
      {setAside && <SetAsideText texts={setAside} />}
      {before && <StartFromLastTime section={section} draft={draft} before={before} meeting={lastMeeting} onChange={(patch) => saver.change(patch)} />}
      <SectionFields section={section} areas={areas} requestId={requestId} before={before} draft={draft} onChange={(patch) => saver.change(patch)} onLeave={() => saver.saveIfPending()} />
      {section === 'LAST_STEPS' && draft.membersOnly && <InsetText>For members of the group only, because one of these steps was kept to them.</InsetText>}
      {MAY_BE_MEMBERS_ONLY.includes(section) && section !== 'LAST_STEPS' && (
        <Checkbox
          name={`membersOnly-${section}`}
          label="Members only"
          hint="Tick this if only members of the group may read this section. It is left out of the copy that observers read."
          checked={draft.membersOnly}
          onChange={(membersOnly) => saver.change({ membersOnly })}
        />
      )}
      {merging && (
        <ButtonGroup>
          <Button onClick={() => choose('merged')}>Save the merged text</Button>
          <Button variant="secondary" onClick={() => saver.unmerge()}>Go back to my own text</Button>
        </ButtonGroup>
      )}
    </>
  );
}

/** Where the two texts of a section stand, for leading there. */
export function conflictId(section: UpdateSection): string {
  return `conflict-${section}`;
}
