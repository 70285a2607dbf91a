import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
import { Button } from '../../ui/Button.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';

const CreatePost = graphql(`
  mutation CreatePost($input: CreatePostInput!) {
    createPost(input: $input) {
      id
      slug
      title
    }
  }
`);

interface AddPostProps {
  organisations: readonly { id: string; name: string }[];
  onDone: (message: string) => void;
}

/** Adds a post, vacant. */
export function AddPost({ organisations, onDone }: AddPostProps) {
  const [title, setTitle] = useState('');
  const [organisationId, setOrganisationId] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, create] = useChange(CreatePost);
  const submit = async () => {
    if (title.trim() === '') return setErrors([{ path: 'title', message: 'Enter the title of the post' }]);
    const faults = await create({ input: { title, organisationId: organisationId || null } });
    if (faults.length > 0) return setErrors(faults);
    onDone(`${title.trim()} was added`);
  };
  const options = [{ value: '', label: 'None, or not stated' }, ...organisations.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Add a post">
      <TextField name="title" label="Title of the post" hint="For example, Head of community safety" value={title} onChange={setTitle} />
      <Select name="organisationId" label="Organisation" options={options} value={organisationId} onChange={setOrganisationId} />
      <Button type="submit" variant="secondary" busy={busy}>
        Add the post
      </Button>
    </Form>
  );
}
