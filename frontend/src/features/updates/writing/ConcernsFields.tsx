import { LIMITS } from '@csa/shared/limits.js';
import { FIELD_LABELS } from '@csa/shared/update-sections.js';
import { useStatusWords } from '../../../lib/status-words.js';
import { TextArea } from '../../../ui/TextArea.js';
import type { SectionFieldsProps } from './section-fields-props.js';

export function ConcernsFields({ draft, onChange, onLeave }: SectionFieldsProps) {
  const words = useStatusWords();
  return (
    <TextArea
      name="concerns"
      label={FIELD_LABELS.concerns}
      labelSize="s"
      hint={`What worries you, what might go wrong, and what is being done about it. You can leave it empty unless the status is ${words.RED} or ${words.AMBER}.`}
      rows={10}
      maxLength={LIMITS.paragraph}
      value={draft.concerns}
      onChange={(concerns) => onChange({ concerns })}
      onBlur={onLeave}
    />
  );
}
