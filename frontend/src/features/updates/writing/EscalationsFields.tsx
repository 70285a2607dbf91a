import { LIMITS } from '@csa/shared/limits.js';
import { FIELD_LABELS } from '@csa/shared/update-sections.js';
import { TextArea } from '../../../ui/TextArea.js';
import type { SectionFieldsProps } from './section-fields-props.js';

export function EscalationsFields({ draft, onChange, onLeave }: SectionFieldsProps) {
  return (
    <TextArea
      name="escalations"
      label={FIELD_LABELS.escalations}
      labelSize="s"
      hint="What the board could not settle itself and passes up to the group. Write “None” if there is nothing."
      rows={8}
      maxLength={LIMITS.paragraph}
      value={draft.escalations}
      onChange={(escalations) => onChange({ escalations })}
      onBlur={onLeave}
    />
  );
}
