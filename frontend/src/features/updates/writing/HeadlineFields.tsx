import { LIMITS } from '@csa/shared/limits.js';
import { FIELD_LABELS } from '@csa/shared/update-sections.js';
import { TextArea } from '../../../ui/TextArea.js';
import type { SectionFieldsProps } from './section-fields-props.js';

const HINTS = {
  progress: 'What was done, and what came of it. Name the districts that a paragraph is about: each reads at its own meeting what names it. Do not name victims or anybody at risk.',
  keyMessages: 'What the board wants the group to know. Name the districts that a paragraph is about: each reads at its own meeting what names it. Do not name victims or anybody at risk.',
};

/** The headline, which both forms have, and the text that stands below it in each. */
export function HeadlineFields({ draft, onChange, onLeave, text }: SectionFieldsProps & { text: keyof typeof HINTS }) {
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
        name={text}
        label={FIELD_LABELS[text]}
        labelSize="s"
        hint={HINTS[text]}
        rows={10}
        maxLength={LIMITS.paragraph}
        value={draft[text]}
        onChange={(written) => onChange({ [text]: written })}
        onBlur={onLeave}
      />
    </>
  );
}
