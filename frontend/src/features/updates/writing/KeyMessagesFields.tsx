import { LIMITS } from '@csa/shared/limits.js';
import { FIELD_LABELS } from '@csa/shared/update-sections.js';
import { TextArea } from '../../../ui/TextArea.js';
import type { SectionFieldsProps } from './section-fields-props.js';

export function KeyMessagesFields({ draft, onChange, onLeave }: SectionFieldsProps) {
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
        name="keyMessages"
        label={FIELD_LABELS.keyMessages}
        labelSize="s"
        hint="What the board wants the group to know. Do not name victims or anybody at risk."
        rows={10}
        maxLength={LIMITS.paragraph}
        value={draft.keyMessages}
        onChange={(keyMessages) => onChange({ keyMessages })}
        onBlur={onLeave}
      />
    </>
  );
}
