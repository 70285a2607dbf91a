import { useState } from 'react';
import { LIMITS } from '@csa/shared/limits.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { useChange } from '../../graphql/use-change.js';
import { formatDay, isDay, today } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { ButtonGroup } from '../../ui/ButtonGroup.js';
import { DayField } from '../../ui/DayField.js';
import { Details } from '../../ui/Details.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextField } from '../../ui/TextField.js';
import { splitFaults, splitParts } from './split-draft.js';

const SplitPriorityForm_Priority = graphql(`
  fragment SplitPriorityForm_Priority on Priority {
    id
    name
    themes {
      id
      name
    }
  }
`);

const SplitPriority = graphql(`
  mutation SplitPriority($input: SplitPriorityInput!) {
    splitPriority(input: $input) {
      id
      ...PrioritySuccessions_Priority
    }
  }
`);

interface Props {
  priority: FragmentType<typeof SplitPriorityForm_Priority>;
  onDone: (message: string) => void;
}

/** Splits a priority from a day on; each of its themes goes under one of the new ones. */
export function SplitPriorityForm({ priority: masked, onDone }: Props) {
  const { id, name, themes } = readFragment(SplitPriorityForm_Priority, masked);
  const [names, setNames] = useState(['', '']);
  const [places, setPlaces] = useState<Record<string, string>>({});
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState(today());
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, split] = useChange(SplitPriority);
  const draft = { names, places, reason, from };

  const submit = async () => {
    const faults = splitFaults(draft, themes);
    if (!isDay(from)) faults.push({ path: 'split-from', message: 'The first day must be a real date' });
    if (faults.length > 0) return setErrors(faults);
    const refused = await split({ input: { priorityId: id, into: splitParts(draft), reason, from } });
    if (refused.length > 0) return setErrors(refused.map(({ path, message }) => ({ message, path: fieldOf(path, themes[0]?.id) })));
    onDone(`${name} is split from ${formatDay(from)}`);
  };

  const options = [{ value: '', label: 'Choose a new priority' }, ...names.map((each, index) => ({ value: String(index), label: each.trim() || `New priority ${index + 1}` }))];
  return (
    <Details summary="Split this priority">
      <Form onSubmit={() => void submit()} errors={errors} label="Split this priority">
        {names.map((each, index) => (
          <TextField key={index} name={`split-name-${index}`} label={`Name of new priority ${index + 1}`} value={each} onChange={(text) => setNames(names.map((old, at) => (at === index ? text : old)))} />
        ))}
        {themes.map((theme) => (
          <Select key={theme.id} name={`split-theme-${theme.id}`} label={`${theme.name} goes under`} options={options} value={places[theme.id] ?? ''} onChange={(place) => setPlaces({ ...places, [theme.id]: place })} />
        ))}
        <TextArea name="split-reason" label="Why, or who decided it" rows={3} maxLength={LIMITS.reason} value={reason} onChange={setReason} />
        <DayField name="split-from" legend="From" hint="For example, 27 3 2026. The themes keep their addresses and histories" value={from} onChange={setFrom} />
        <ButtonGroup>
          <Button type="submit" variant="secondary" busy={busy}>
            Split the priority
          </Button>
          {names.length < 6 && (
            <Button variant="secondary" onClick={() => setNames([...names, ''])}>
              Add another new priority
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </Details>
  );
}

/** Where a field of the mutation stands on the form. */
function fieldOf(path: string, firstTheme: string | undefined): string {
  const named = /^into\.(\d+)\.name$/.exec(path);
  if (named) return `split-name-${named[1]}`;
  if (path.startsWith('into')) return firstTheme ? `split-theme-${firstTheme}` : 'split-name-0';
  return path === 'from' || path === 'reason' ? `split-${path}` : '';
}
