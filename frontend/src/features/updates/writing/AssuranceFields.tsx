import { LIMITS } from '@csa/shared/limits.js';
import { FIELD_LABELS } from '@csa/shared/update-sections.js';
import { ASSURANCE_MEANINGS, ASSURANCE_WORDS } from '@csa/shared/words.js';
import { DayField } from '../../../ui/DayField.js';
import { Radios } from '../../../ui/Radios.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextField } from '../../../ui/TextField.js';
import type { SectionFieldsProps } from './section-fields-props.js';

const LEVELS = (['SUBSTANTIAL', 'REASONABLE', 'LIMITED', 'NONE'] as const).map((value) => ({ value, label: ASSURANCE_WORDS[value], hint: ASSURANCE_MEANINGS[value] }));

export function AssuranceFields({ draft, onChange, onLeave }: SectionFieldsProps) {
  return (
    <>
      <TextField
        name="assuranceBoard"
        label={FIELD_LABELS.assuranceBoard}
        labelSize="s"
        hint="The board that oversees delivery and considered this."
        value={draft.assuranceBoard}
        onChange={(assuranceBoard) => onChange({ assuranceBoard })}
        onBlur={onLeave}
      />
      <DayField
        name="assuredOn"
        legend={FIELD_LABELS.assuredOn}
        hint="You have to give this day. For example, 27 3 2026."
        value={draft.assuredOn}
        onChange={(assuredOn) => onChange({ assuredOn })}
        onBlur={onLeave}
      />
      <Radios name="assuranceLevel" legend={FIELD_LABELS.assuranceLevel} hint="What the board concluded, not your own view." options={LEVELS} value={draft.assuranceLevel} onChange={(assuranceLevel) => onChange({ assuranceLevel })} />
      <TextArea
        name="assuranceReason"
        label={FIELD_LABELS.assuranceReason}
        labelSize="s"
        hint="What the board had before it, and why it came to this level. You have to say so if the level is limited or none."
        rows={4}
        maxLength={LIMITS.reason}
        value={draft.assuranceReason}
        onChange={(assuranceReason) => onChange({ assuranceReason })}
        onBlur={onLeave}
      />
    </>
  );
}
