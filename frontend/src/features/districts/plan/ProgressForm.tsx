import { LIMITS } from '@csa/shared/limits.js';
import { ACTION_STATE_WORDS } from '@csa/shared/plan-words.js';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import type { ActionState } from '../../../graphql/generated/graphql.js';
import { useChange } from '../../../graphql/use-change.js';
import { isDay, today } from '../../../lib/dates.js';
import { Button } from '../../../ui/Button.js';
import { DayField } from '../../../ui/DayField.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { Radios } from '../../../ui/Radios.js';
import { TextArea } from '../../../ui/TextArea.js';

const NotePlanProgress = graphql(`
  mutation NotePlanProgress($input: NotePlanProgressInput!) {
    notePlanProgress(input: $input) {
      id
      state
      notes {
        id
        notedOn
        text
      }
    }
  }
`);

const states = (Object.keys(ACTION_STATE_WORDS) as ActionState[]).map((value) => ({ value, label: ACTION_STATE_WORDS[value] }));

/** Says how far an action is. Notes are added and never changed. */
export function ProgressForm({ action, onNoted }: { action: { id: string; state: ActionState }; onNoted: () => void }) {
  const [text, setText] = useState('');
  const [notedOn, setNotedOn] = useState(today());
  const [state, setState] = useState(action.state);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, note] = useChange(NotePlanProgress);
  const submit = async () => {
    const faults: FieldError[] = [];
    if (text.trim() === '') faults.push({ path: 'text', message: 'Say how far it is' });
    if (!isDay(notedOn)) faults.push({ path: 'notedOn', message: 'The day that the note is about must be a real date' });
    const refused = faults.length > 0 ? faults : await note({ input: { id: action.id, notedOn, text, state } });
    setErrors(refused);
    if (refused.length === 0) onNoted();
  };
  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Note progress">
      <TextArea name="text" label="How far it is" rows={3} maxLength={LIMITS.reason} value={text} onChange={setText} />
      <Radios name="state" legend="Where it stands" options={states} value={state} onChange={setState} inline />
      <DayField name="notedOn" legend="On" hint="For example, 27 3 2027" value={notedOn} onChange={setNotedOn} />
      <Button type="submit" busy={busy}>Note progress</Button>
    </Form>
  );
}
