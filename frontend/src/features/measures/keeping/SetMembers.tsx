import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { useChange } from '../../../graphql/use-change.js';
import { formatDay, formatPeriod, isDay, today } from '../../../lib/dates.js';
import { DayField } from '../../../ui/DayField.js';
import { Details } from '../../../ui/Details.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { SpellTools } from '../../../ui/SpellTools.js';
import { AreaSearch, type FoundArea } from './AreaSearch.js';

const SetMembers_ComparatorSet = graphql(`
  fragment SetMembers_ComparatorSet on ComparatorSet {
    id
    name
    members {
      id
      from
      until
      viewerCanWithdraw
      area {
        code
        name
      }
    }
  }
`);

const AddComparator = graphql(`
  mutation AddComparator($input: AddComparatorInput!) {
    addComparator(input: $input) {
      id
      ...SetMembers_ComparatorSet
    }
  }
`);

const EndComparator = graphql(`
  mutation EndComparator($input: EndInput!) {
    endComparator(input: $input) {
      id
      ...SetMembers_ComparatorSet
    }
  }
`);

const WithdrawComparator = graphql(`
  mutation WithdrawComparator($input: WithdrawInput!) {
    withdrawComparator(input: $input) {
      id
      ...SetMembers_ComparatorSet
    }
  }
`);

interface SetMembersProps {
  set: FragmentType<typeof SetMembers_ComparatorSet>;
  onDone: (message: string) => void;
}

/** The areas of a set, each over days. */
export function SetMembers({ set: masked, onDone }: SetMembersProps) {
  const { id: setId, name: setName, members } = readFragment(SetMembers_ComparatorSet, masked);
  const [ending, end] = useChange(EndComparator);
  const [withdrawing, withdraw] = useChange(WithdrawComparator);
  const named = [...members].sort((one, other) => (one.area?.name ?? '').localeCompare(other.area?.name ?? ''));
  return (
    <>
      <p className="govuk-body">{named.map(({ area, from, until }) => (from || until ? `${area?.name} (${formatPeriod(from, until)})` : area?.name)).join(', ')}</p>
      <Details summary={`Change the areas of ${setName}`}>
        {named.map(({ id, area, until, viewerCanWithdraw }) => (
          <SpellTools
            key={id} id={id} name={`${area?.name ?? 'the area'} in ${setName}`} until={until ?? null} canWithdraw={viewerCanWithdraw} busy={ending || withdrawing} hint="The first day on which it no longer belongs to the set."
            onEnd={(day) => end({ input: { id, until: day, untilSeen: until ?? null } })} onWithdraw={() => withdraw({ input: { id } })} onDone={onDone}
          />
        ))}
        <AddAreaForm setId={setId} setName={setName} onDone={onDone} />
      </Details>
    </>
  );
}

function AddAreaForm({ setId, setName, onDone }: { setId: string; setName: string; onDone: (message: string) => void }) {
  const [from, setFrom] = useState(today());
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, add] = useChange(AddComparator);
  const field = (path: string) => (path ? `${path}-${setId}` : '');
  const choose = async (area: FoundArea) => {
    if (!isDay(from)) return setErrors([{ path: field('from'), message: 'The first day must be a real date' }]);
    const refused = await add({ input: { setId, area: area.code, from } });
    if (refused.length > 0) return setErrors(refused.map((fault) => ({ ...fault, path: field(fault.path) })));
    onDone(`${area.name} belongs to ${setName} from ${formatDay(from)}`);
  };
  return (
    <Form onSubmit={() => undefined} errors={errors} label={`Add an area to ${setName}`}>
      <DayField name={field('from')} legend="An area is added from" hint="For example, 27 3 2026" value={from} onChange={setFrom} />
      <AreaSearch name={field('area')} busy={busy} onChoose={(area) => void choose(area)} />
    </Form>
  );
}
