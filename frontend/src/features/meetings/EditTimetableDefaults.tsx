import { countInWords, TIMETABLE_FIELDS, TIMETABLE_LABELS, type TimetableField } from '@csa/shared/timetable.js';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { useChange } from '../../graphql/use-change.js';
import { Button } from '../../ui/Button.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { TextField } from '../../ui/TextField.js';

const EditTimetableDefaults_TimetableDefaults = graphql(`
  fragment EditTimetableDefaults_TimetableDefaults on TimetableDefaults {
    version
    callOpensOn
    remindOn
    remindAgainOn
    dueOn
    reviewBy
    freezeOn
    packOutOn
    minutesDueOn
  }
`);

const EditTimetableDefaults_edit = graphql(`
  mutation EditTimetableDefaults_edit($input: TimetableDefaultsInput!) {
    editTimetableDefaults(input: $input) {
      __typename
      ... on TimetableDefaults {
        version
      }
      ... on EditConflict {
        message
      }
    }
  }
`);

interface EditTimetableDefaultsProps {
  defaults: FragmentType<typeof EditTimetableDefaults_TimetableDefaults>;
  onSaved: () => void;
}

/** How many working days from the meeting each day falls; minutes come after it, everything else before. */
export function EditTimetableDefaults(props: EditTimetableDefaultsProps) {
  const { version, ...standing } = readFragment(EditTimetableDefaults_TimetableDefaults, props.defaults);
  const [draft, setDraft] = useState<Record<TimetableField, string>>(() => typed(standing));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, edit] = useChange(EditTimetableDefaults_edit);
  const save = async () => {
    const faults = TIMETABLE_FIELDS.filter((field) => !/^\d{1,3}$/.test(draft[field])).map((path) => ({ path, message: `${TIMETABLE_LABELS[path]}: enter a whole number of working days` }));
    if (faults.length > 0) return setErrors(faults);
    const refused = await edit({ input: { version, ...counts(draft) } });
    setErrors(refused);
    if (refused.length === 0) props.onSaved();
  };
  return (
    <Form onSubmit={() => void save()} errors={errors} label="How timetables are counted">
      {TIMETABLE_FIELDS.map((field) => (
        <TextField
          key={field}
          name={field}
          label={TIMETABLE_LABELS[field]}
          labelSize="s"
          hint={`Working days ${field === 'minutesDueOn' ? 'after' : 'before'} the meeting. Now: ${countInWords(standing[field])}.`}
          value={draft[field]}
          onChange={(text) => setDraft({ ...draft, [field]: text.trim() })}
        />
      ))}
      <p className="govuk-body">New meetings are counted so. Meetings that are planned already keep their days.</p>
      <Button type="submit" busy={busy}>Save</Button>
    </Form>
  );
}

function typed(standing: Record<TimetableField, number>): Record<TimetableField, string> {
  return Object.fromEntries(TIMETABLE_FIELDS.map((field) => [field, String(Math.abs(standing[field]))])) as Record<TimetableField, string>;
}

function counts(draft: Record<TimetableField, string>): Record<TimetableField, number> {
  return Object.fromEntries(TIMETABLE_FIELDS.map((field) => [field, (field === 'minutesDueOn' ? 1 : -1) * Number(draft[field])])) as Record<TimetableField, number>;
}
