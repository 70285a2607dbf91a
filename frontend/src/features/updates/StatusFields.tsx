import { LIMITS } from '@csa/shared/limits.js';
import { FIELD_LABELS } from '@csa/shared/update-sections.js';
import { RATING_MEANINGS, RATING_WORDS, DIRECTION_WORDS } from '@csa/shared/words.js';
import { Radios } from '../../ui/Radios.js';
import { TextArea } from '../../ui/TextArea.js';
import type { SectionFieldsProps } from './section-fields-props.js';
import type { Rating } from './update-draft.js';

const RATINGS = (['GREEN', 'AMBER', 'RED', 'BLUE', 'NOT_RATED'] as const).map((value) => ({ value, label: RATING_WORDS[value], hint: RATING_MEANINGS[value] }));
const DIRECTIONS = (['IMPROVING', 'STABLE', 'WORSENING'] as const).map((value) => ({ value, label: DIRECTION_WORDS[value] }));

export function StatusFields({ draft, before, onChange, onLeave }: SectionFieldsProps) {
  return (
    <>
      <Radios name="rating" legend={FIELD_LABELS.rating} hint="Your judgement of the theme as a whole." options={RATINGS} value={draft.rating} onChange={(rating) => onChange({ rating })} />
      <TextArea
        name="ratingReason"
        label={FIELD_LABELS.ratingReason}
        labelSize="s"
        hint={reasonHint(draft.rating, before?.rating ?? null)}
        rows={4}
        maxLength={LIMITS.reason}
        value={draft.ratingReason}
        onChange={(ratingReason) => onChange({ ratingReason })}
        onBlur={onLeave}
      />
      <Radios name="direction" legend={FIELD_LABELS.direction} hint="Compared with the last meeting: is it getting better or worse?" options={DIRECTIONS} value={draft.direction} onChange={(direction) => onChange({ direction })} />
    </>
  );
}

/** A status that has changed needs a reason of its own. */
function reasonHint(now: Rating | null, before: Rating | null): string {
  if (now && before && now !== before) return `It was ${RATING_WORDS[before]}: say why it is ${RATING_WORDS[now]} now. One or two sentences.`;
  return 'What makes it this status? One or two sentences.';
}
