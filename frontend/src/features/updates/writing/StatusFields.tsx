import { LIMITS } from '@csa/shared/limits.js';
import { FIELD_LABELS } from '@csa/shared/update-sections.js';
import { DIRECTION_WORDS } from '@csa/shared/words.js';
import { useQuery } from 'urql';
import { Answer } from '../../../graphql/Answer.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { Radios } from '../../../ui/Radios.js';
import { TextArea } from '../../../ui/TextArea.js';
import type { SectionFieldsProps } from './section-fields-props.js';
import { ratingText, type UpdateDraft } from './update-draft.js';

const StatusFieldsQuery = graphql(`
  query StatusFields {
    statusScheme {
      version
      words {
        rating
        word
        meaning
      }
    }
  }
`);

const DIRECTIONS = (['IMPROVING', 'STABLE', 'WORSENING'] as const).map((value) => ({ value, label: DIRECTION_WORDS[value] }));

/** The judgement, in the words of the partnership that are in force. */
export function StatusFields({ draft, before, onChange, onLeave }: SectionFieldsProps) {
  const [result, reload] = useQuery({ query: StatusFieldsQuery });
  return (
    <>
      <Answer result={result} what="the words for a status" onRetry={() => reload({ requestPolicy: 'network-only' })}>
        {({ statusScheme: { words } }) => (
          <Radios
            name="rating"
            legend={FIELD_LABELS.rating}
            hint="Your judgement of the theme as a whole."
            options={words.map(({ rating, word, meaning }) => ({ value: rating, label: word, hint: meaning }))}
            value={draft.rating}
            onChange={(rating) => onChange({ rating, saidRating: { rating, word: words.find((each) => each.rating === rating)?.word ?? rating } })}
          />
        )}
      </Answer>
      <TextArea
        name="ratingReason"
        label={FIELD_LABELS.ratingReason}
        labelSize="s"
        hint={reasonHint(draft, before)}
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
function reasonHint(now: UpdateDraft, before: UpdateDraft | undefined): string {
  if (now.rating && before?.rating && now.rating !== before.rating) {
    return `It was ${ratingText(before.rating, before)}: say why it is ${ratingText(now.rating, now)} now. One or two sentences.`;
  }
  return 'What makes it this status? One or two sentences.';
}
