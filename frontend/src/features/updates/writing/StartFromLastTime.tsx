import { SECTION_FIELDS, type UpdateSection } from '@csa/shared/update-sections.js';
import { Button } from '../../../ui/Button.js';
import { fromLastTime } from './from-last-time.js';
import { fieldText, type UpdateDraft } from './update-draft.js';

interface StartFromLastTimeProps {
  section: UpdateSection;
  draft: UpdateDraft;
  before: UpdateDraft;
  onChange: (patch: Partial<UpdateDraft>) => void;
}

/** Copies what was said last time into the boxes, where nothing stands in them that would be lost. */
export function StartFromLastTime({ section, draft, before, onChange }: StartFromLastTimeProps) {
  const patch = fromLastTime(section, draft, before);
  if (patch === null) return null;
  const copy = () => {
    onChange(patch);
    document.getElementById(SECTION_FIELDS[section].find((field) => fieldText(before, field) !== '') ?? '')?.focus();
  };
  return <Button variant="secondary" onClick={copy}>Start from last time</Button>;
}
