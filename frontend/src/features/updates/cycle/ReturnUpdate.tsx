import { LIMITS } from '@csa/shared/limits.js';
import { type AreaOfSection, sectionsAsked, sectionTitle, type UpdateForm, type UpdateSection } from '@csa/shared/update-sections.js';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import type { UpdateSection as Section } from '../../../graphql/generated/graphql.js';
import { useChange } from '../../../graphql/use-change.js';
import { Button } from '../../../ui/Button.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Fieldset } from '../../../ui/Fieldset.js';
import { Form } from '../../../ui/Form.js';
import { TextArea } from '../../../ui/TextArea.js';

const ReturnUpdate_return = graphql(`
  mutation ReturnUpdate_return($input: ReturnUpdateInput!) {
    returnUpdate(input: $input) {
      __typename
      ...Moved_PerformanceUpdate
      ...Refused_UpdateBlocked
    }
  }
`);

interface ReturnUpdateProps {
  requestId: string;
  form: UpdateForm;
  /** The precision areas that it asks about. */
  areas: readonly AreaOfSection[];
  /** Nothing was received: there is nothing to comment on section by section. */
  again: boolean;
  onReturned: () => void;
}

/** Sends an update back with the words that its author needs to mend it: about the whole, and at each section. */
export function ReturnUpdate({ requestId, form, areas, again, onReturned }: ReturnUpdateProps) {
  const [busy, giveBack] = useChange(ReturnUpdate_return);
  const [comment, setComment] = useState('');
  const [bySection, setBySection] = useState<Partial<Record<UpdateSection, string>>>({});
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const asked = sectionsAsked(form, true, areas.length);
  const sections = asked.filter((section) => bySection[section]?.trim());
  const press = async () => {
    if (comment.trim() === '' && sections.length === 0) return setErrors([{ path: 'comment', message: again ? 'Say why you ask again' : 'Say what has to be changed' }]);
    const comments = sections.map((section) => ({ section: section as Section, comment: bySection[section] ?? '' }));
    const faults = await giveBack({ input: { requestId, comment, sections: comments } });
    setErrors(faults.map(({ path, message }) => ({ path: fieldOf(path, sections), message })));
    if (faults.length === 0) onReturned();
  };
  return (
    <Form onSubmit={() => void press()} errors={errors} label={again ? 'Ask again' : 'Return the update'}>
      <TextArea
        name="comment"
        label={again ? 'What you ask for' : 'What has to be changed'}
        labelSize="s"
        hint={again ? 'The lead officer and deputies read this above their update, and can write it then.' : 'About the whole of it. The lead officer and deputies read this above their update.'}
        rows={4}
        maxLength={LIMITS.comment}
        value={comment}
        onChange={setComment}
      />
      {!again && (
        <Fieldset legend="Comments on single sections (optional)" legendSize="s">
          {asked.map((section) => (
            <TextArea
              key={section}
              name={`comment-${section}`}
              label={sectionTitle(section, areas)}
              rows={2}
              maxLength={LIMITS.comment}
              value={bySection[section] ?? ''}
              onChange={(text) => setBySection({ ...bySection, [section]: text })}
            />
          ))}
        </Fieldset>
      )}
      <Button type="submit" variant="secondary" busy={busy}>{again ? 'Ask again' : 'Return the update'}</Button>
    </Form>
  );
}

/** "sections.1.comment" is the box of the second section that has a comment. */
function fieldOf(path: string, sections: readonly UpdateSection[]): string {
  const [, index] = /^sections\.(\d+)\./.exec(path) ?? [];
  const section = index === undefined ? undefined : sections[Number(index)];
  return section ? `comment-${section}` : path;
}
