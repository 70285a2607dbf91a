import { LIMITS } from '@csa/shared/limits.js';
import { FIELD_LABELS } from '@csa/shared/update-sections.js';
import { ASK_MEANINGS, ASK_WORDS } from '@csa/shared/words.js';
import { Radios } from '../../../ui/Radios.js';
import { TextArea } from '../../../ui/TextArea.js';
import type { SectionFieldsProps } from './section-fields-props.js';

const ASKS = (['NOTE', 'DISCUSS', 'DECIDE', 'UNBLOCK'] as const).map((value) => ({ value, label: ASK_WORDS[value], hint: ASK_MEANINGS[value] }));

export function AskFields({ draft, onChange, onLeave }: SectionFieldsProps) {
  return (
    <>
      <Radios name="ask" legend={FIELD_LABELS.ask} hint="What do you want the group to do at the meeting?" options={ASKS} value={draft.ask} onChange={(ask) => onChange({ ask })} />
      <TextArea
        name="askDetail"
        label={FIELD_LABELS.askDetail}
        labelSize="s"
        hint="Say it so that the group can answer it. You can leave it empty if the group only has to note the update."
        rows={4}
        maxLength={LIMITS.paragraph}
        value={draft.askDetail}
        onChange={(askDetail) => onChange({ askDetail })}
        onBlur={onLeave}
      />
    </>
  );
}
