import { SECTION_FIELDS, type UpdateSection } from '@csa/shared/update-sections.js';
import { useState } from 'react';
import { useStatusWords } from '../../../lib/status-words.js';
import { Button } from '../../../ui/Button.js';
import { fromLastTime, whatStands } from './from-last-time.js';
import { fieldId } from '../section-paths.js';
import { fieldText, sameDraft, type UpdateDraft } from './update-draft.js';

interface StartFromLastTimeProps {
  section: UpdateSection;
  draft: UpdateDraft;
  before: UpdateDraft;
  /** The meeting that it was said at. */
  meeting: string | undefined;
  onChange: (patch: Partial<UpdateDraft>) => void;
}

interface Copied {
  stood: Partial<UpdateDraft>;
  put: Partial<UpdateDraft>;
}

/** Copies what was said last time into the boxes, where nothing stands in them that would be lost, says so, and takes it back if asked. */
export function StartFromLastTime({ section, draft, before, meeting, onChange }: StartFromLastTimeProps) {
  const [copied, setCopied] = useState<Copied | null>(null);
  const [undone, setUndone] = useState(false);
  const words = useStatusWords();
  const patch = fromLastTime(section, draft, before);
  // Once a word of it was changed, it is the author's own text, which no button may take away.
  const untouched = copied !== null && sameDraft({ ...draft, ...copied.put }, draft, section);
  const lead = () => {
    const field = SECTION_FIELDS[section].find((each) => fieldText(before, each) !== '');
    if (field) document.getElementById(fieldId(field, section))?.focus();
  };

  const copy = (put: Partial<UpdateDraft>) => {
    setUndone(false);
    setCopied({ stood: whatStands(section, draft), put });
    onChange({ ...put, ...(put.rating && { saidRating: { rating: put.rating, word: words[put.rating] } }) });
    lead();
  };
  const putBack = ({ stood }: Copied) => {
    setCopied(null);
    setUndone(true);
    onChange(stood);
    lead();
  };

  return (
    <>
      {section === 'NEXT_STEPS' && before.nextSteps.length > 0 && (
        <p className="govuk-hint">Last time’s next steps are not copied: those that are still open come back by themselves, as the checklist at the top. Write only new ones here.</p>
      )}
      <div role="status">
        {untouched && <p className="govuk-body">Copied from last time{meeting && ` (${meeting})`}. It is saved like anything you write: change what is no longer so.</p>}
        {undone && patch !== null && <p className="govuk-body">What was here is back.</p>}
      </div>
      {untouched && <Button variant="secondary" onClick={() => putBack(copied)}>Put back what was here</Button>}
      {patch !== null && <Button variant="secondary" onClick={() => copy(patch)}>Start from last time</Button>}
    </>
  );
}
