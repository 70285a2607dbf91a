import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Details } from '../../ui/Details.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { NotificationBanner } from '../../ui/NotificationBanner.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';

const AddAddendum = graphql(`
  mutation AddAddendum($input: AddAddendumInput!) {
    addAddendum(input: $input) {
      ...PackAddenda_Pack
    }
  }
`);

export interface ConcernedItem {
  slug: string;
  name: string;
}

interface AddAddendumFormProps {
  packId: string;
  items: readonly ConcernedItem[];
  /** The latest first. */
  versions: readonly number[];
}

const EMPTY = { version: '', themeSlug: '', text: '', membersOnly: false };

export function AddAddendumForm({ packId, items, versions }: AddAddendumFormProps) {
  const [{ version, themeSlug, text, membersOnly }, setValues] = useState(EMPTY);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [added, setAdded] = useState(false);
  const [busy, add] = useChange(AddAddendum);
  const set = (patch: Partial<typeof EMPTY>) => setValues((values) => ({ ...values, ...patch }));
  const choices = [{ value: '', label: 'The whole pack' }, ...items.map(({ slug, name }) => ({ value: slug, label: name }))];

  const versionChoices = versions.map((number, place) => (place === 0 ? { value: '', label: `Version ${number}, the latest` } : { value: String(number), label: `Version ${number}` }));

  const submit = async () => {
    setAdded(false);
    if (text.trim() === '') return setErrors([{ path: 'text', message: 'Enter the correction' }]);
    const refused = await add({ input: { packId, versionNumber: version ? Number(version) : null, themeSlug: themeSlug || null, text: text.trim(), membersOnly } });
    setErrors(refused);
    if (refused.length > 0) return;
    setValues(EMPTY);
    setAdded(true);
  };

  return (
    <div className="app-no-print">
      {added && (
        <NotificationBanner kind="success">
          <p className="govuk-notification-banner__heading">The addendum is part of the pack, with today’s date</p>
        </NotificationBanner>
      )}
      <Details summary="Add a correction">
        <Form onSubmit={() => void submit()} errors={errors} label="Add a correction">
          {versions.length > 1 && (
            <Select name="versionNumber" label="Which version it corrects" options={versionChoices} value={version} onChange={(chosen) => set({ version: chosen })} />
          )}
          <Select name="themeSlug" label="Which item it concerns" options={choices} value={themeSlug} onChange={(chosen) => set({ themeSlug: chosen })} />
          <TextArea name="text" label="What is corrected" hint="Say what is right. The frozen words stay; your correction is added with its date." value={text} onChange={(written) => set({ text: written })} maxLength={LIMITS.paragraph} />
          <Checkbox name="membersOnly" label="Keep this to members of the group" hint="Tick this if it corrects what was kept to members. Nobody else gets it." checked={membersOnly} onChange={(ticked) => set({ membersOnly: ticked })} />
          <Button type="submit" variant="secondary" busy={busy}>
            Add the addendum
          </Button>
        </Form>
      </Details>
    </div>
  );
}
