import { byException } from '@csa/shared/exceptions.js';
import { LIMITS } from '@csa/shared/limits.js';
import { useQuery } from 'urql';
import { paths } from '../../../app/paths.js';
import { MeasureEvidence } from '../../../charts/MeasureEvidence.js';
import { Answer } from '../../../graphql/Answer.js';
import { LatestFilesTotals } from '../../../graphql/FilesTotalsBeside.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment } from '../../../graphql/generated/fragment-masking.js';
import { MeasureEvidence_MeasureState } from '../../../graphql/measure-evidence.js';
import { InsetText } from '../../../ui/InsetText.js';
import { TextArea } from '../../../ui/TextArea.js';
import type { SectionFieldsProps } from '../writing/section-fields-props.js';
import type { CommentaryDraft } from '../writing/update-draft.js';
import { NoOpenMeasure } from './NoOpenMeasure.js';

const MeasuresToCommentQuery = graphql(`
  query MeasuresToComment($id: ID!) {
    updateRequest(id: $id) {
      id
      theme {
        id
        measureStates {
          ...MeasureEvidence_MeasureState
        }
      }
      update {
        id
        conflict {
          sentence
        }
      }
    }
  }
`);

/** The measures of the theme by exception, each with a box for the lead's word on it, and the question where they speak against the judgement. */
export function MeasuresToComment({ requestId, draft, onChange, onLeave }: SectionFieldsProps & { requestId: string }) {
  // The figures and the status may have moved since the page was opened: both are asked for anew.
  const [result, reload] = useQuery({ query: MeasuresToCommentQuery, variables: { id: requestId } });
  return (
    <Answer result={result} what="the measures" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ updateRequest: { theme, update } }) => {
        const states = byException(readFragment(MeasureEvidence_MeasureState, theme.measureStates ?? []), ({ variation }) => variation ?? null);
        const gone = draft.commentaries.filter(({ measureSlug }) => !states.some(({ slug }) => slug === measureSlug));
        return (
          <>
            <div role="status">{update?.conflict && <InsetText><strong>A question for you.</strong> {update.conflict.sentence}</InsetText>}</div>
            {update?.conflict && (
              <TextArea
                name="conflictReason"
                label="Why do your judgement and the figures differ?"
                labelSize="s"
                hint="Both may be right: say why, in a sentence. The group reads it under your headline, and “Members only” does not keep it from anybody who reads your status."
                rows={3}
                maxLength={LIMITS.reason}
                value={draft.conflictReason}
                onChange={(conflictReason) => onChange({ conflictReason })}
                onBlur={onLeave}
              />
            )}
            <div id="commentaries" tabIndex={-1}>
              {states.length === 0 && <NoOpenMeasure />}
              {states.length > 0 && <p className="govuk-body">The exceptions come first. Comment where a reader would ask; you can leave any of them empty.</p>}
              <ul className="govuk-list">
                {states.map((state) => (
                  <MeasureEvidence key={state.slug} state={state} to={paths.measureIn(state.slug, state.areaCode)}>
                    <Commentary of={{ measureSlug: state.slug, measure: state.name }} draft={draft} onChange={onChange} onLeave={onLeave} />
                  </MeasureEvidence>
                ))}
              </ul>
              <LatestFilesTotals slugs={states.map(({ slug }) => slug)} />
              {gone.map((said) => <Commentary key={said.measureSlug} of={said} draft={draft} onChange={onChange} onLeave={onLeave} />)}
            </div>
          </>
        );
      }}
    </Answer>
  );
}

interface CommentaryProps extends Pick<SectionFieldsProps, 'draft' | 'onChange' | 'onLeave'> {
  of: Pick<CommentaryDraft, 'measureSlug' | 'measure'>;
}

function Commentary({ of: { measureSlug, measure }, draft, onChange, onLeave }: CommentaryProps) {
  const others = draft.commentaries.filter((each) => each.measureSlug !== measureSlug);
  const text = draft.commentaries.find((each) => each.measureSlug === measureSlug)?.text ?? '';
  return (
    <TextArea
      name={`commentaries.${measureSlug}`}
      label={`Your commentary on ${measure}`}
      labelSize="s"
      rows={2}
      maxLength={LIMITS.comment}
      value={text}
      onChange={(written) => onChange({ commentaries: [...others, ...(written === '' ? [] : [{ measureSlug, measure, text: written }])] })}
      onBlur={onLeave}
    />
  );
}
