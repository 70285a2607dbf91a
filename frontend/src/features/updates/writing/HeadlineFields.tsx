import { LIMITS } from '@csa/shared/limits.js';
import { FIELD_LABELS } from '@csa/shared/update-sections.js';
import { TextArea } from '../../../ui/TextArea.js';
import type { SectionFieldsProps } from './section-fields-props.js';

export function HeadlineFields({ draft, onChange, onLeave }: SectionFieldsProps) {
  return (
    <>
      <TextArea
        name="headline"
        label={FIELD_LABELS.headline}
        labelSize="s"
        hint="One sentence. It is the first thing that members read."
        rows={2}
        maxLength={LIMITS.headline}
        value={draft.headline}
        onChange={(headline) => onChange({ headline })}
        onBlur={onLeave}
      />
      <TextArea
        name="progress"
        label={FIELD_LABELS.progress}
        labelSize="s"
        hint="What was done, and what came of it. Do not name victims or anybody at risk."
        rows={10}
        maxLength={LIMITS.paragraph}
        value={draft.progress}
        onChange={(progress) => onChange({ progress })}
        onBlur={onLeave}
      />
    </>
  );
}
