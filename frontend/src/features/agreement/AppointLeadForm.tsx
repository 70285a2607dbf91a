import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
import { formatDay, isDay, today } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { DayField } from '../../ui/DayField.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { Radios } from '../../ui/Radios.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';
import type { PostChoice } from './ArrangementPage.js';

const AppointLead = graphql(`
  mutation AppointLead($input: AppointLeadInput!) {
    appointLead(input: $input) {
      id
      ...LeadArrangements_Theme
    }
  }
`);

const AppointThemeDeputy = graphql(`
  mutation AppointThemeDeputy($input: AppointDeputyInput!) {
    appointDeputy(input: $input) {
      id
      ...LeadArrangements_Theme
    }
  }
`);

const NEW_POST = 'new';
type As = 'INSTEAD' | 'JOINTLY' | 'DEPUTY';
const ways: { value: As; label: string }[] = [
  { value: 'INSTEAD', label: 'Lead officer, in place of those of that day' },
  { value: 'JOINTLY', label: 'Lead officer, jointly with those of that day' },
  { value: 'DEPUTY', label: 'Deputy' },
];

interface AppointLeadFormProps {
  themeId: string;
  posts: readonly PostChoice[];
  organisations: readonly { id: string; name: string }[];
  onDone: (message: string) => void;
}

/** A post answers for a theme from a day on: one of the register, or a new one with whoever is in it. */
export function AppointLeadForm({ themeId, posts, organisations, onDone }: AppointLeadFormProps) {
  const [as, setAs] = useState<As>();
  const [values, setValues] = useState({ postId: '', postTitle: '', organisationId: '', personName: '', from: today() });
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [leading, appointLead] = useChange(AppointLead);
  const [deputising, appointDeputy] = useChange(AppointThemeDeputy);
  const set = (name: keyof typeof values) => (value: string) => setValues({ ...values, [name]: value });
  const isNew = values.postId === NEW_POST;

  const submit = async () => {
    const faults = appointmentFaults(as, values);
    if (faults.length > 0 || !as) return setErrors(faults);
    const input = {
      themeId, from: values.from, personName: (isNew && values.personName.trim()) || null,
      ...(isNew ? { postTitle: values.postTitle, organisationId: values.organisationId } : { postId: values.postId }),
    };
    const refused = as === 'DEPUTY' ? await appointDeputy({ input }) : await appointLead({ input: { ...input, inPlaceOfOthers: as === 'INSTEAD' } });
    if (refused.length > 0) return setErrors(refused);
    const who = isNew ? values.postTitle : (posts.find(({ id }) => id === values.postId)?.title ?? 'The post');
    onDone(`${who} is ${as === 'DEPUTY' ? 'deputy' : 'lead officer'} from ${formatDay(values.from)}`);
  };

  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Appoint a lead officer or deputy">
      <Radios name="as" legend="Appoint as" options={ways} value={as} onChange={setAs} />
      <Select name="postId" label="Post" options={[{ value: '', label: 'Choose a post' }, ...posts.map(choice), { value: NEW_POST, label: 'A post that is not in this list' }]} value={values.postId} onChange={set('postId')} />
      {isNew && (
        <>
          <TextField name="postTitle" label="Title of the post" value={values.postTitle} onChange={set('postTitle')} />
          <Select
            name="organisationId"
            label="Organisation"
            options={[{ value: '', label: 'Choose an organisation' }, ...organisations.map(({ id, name }) => ({ value: id, label: name }))]}
            value={values.organisationId}
            onChange={set('organisationId')}
          />
          <TextField name="personName" label="Full name of the person (optional)" value={values.personName} onChange={set('personName')} autoComplete="off" />
        </>
      )}
      <DayField name="from" legend="From" hint="For example, 27 3 2026" value={values.from} onChange={set('from')} />
      <Button type="submit" variant="secondary" busy={leading || deputising}>
        Appoint
      </Button>
    </Form>
  );
}

function choice({ id, title, organisation, holder }: PostChoice) {
  return { value: id, label: [title, holder?.person.name ?? 'vacant', organisation && !title.includes(organisation.name) ? organisation.name : ''].filter(Boolean).join(', ') };
}

function appointmentFaults(as: As | undefined, { postId, postTitle, organisationId, from }: { postId: string; postTitle: string; organisationId: string; from: string }): FieldError[] {
  const faults: FieldError[] = [];
  if (!as) faults.push({ path: 'as', message: 'Choose lead officer or deputy' });
  if (postId === '') faults.push({ path: 'postId', message: 'Choose a post' });
  if (postId === NEW_POST && postTitle.trim() === '') faults.push({ path: 'postTitle', message: 'Enter the title of the post' });
  if (postId === NEW_POST && organisationId === '') faults.push({ path: 'organisationId', message: 'Choose an organisation' });
  if (!isDay(from)) faults.push({ path: 'from', message: 'The first day must be a real date' });
  return faults;
}
