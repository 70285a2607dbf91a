import { useState } from 'react';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { useChange } from '../../graphql/use-change.js';
import { formatDay, today } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import type { FieldError } from '../../ui/field-errors.js';
import { InsetText } from '../../ui/InsetText.js';
import { TextLink } from '../../ui/TextLink.js';

const PrioritySuccessions_Priority = graphql(`
  fragment PrioritySuccessions_Priority on Priority {
    name
    became {
      changeId
      kind
      day
      reason
      viewerCanTakeBack
      to {
        id
        slug
        name
      }
    }
    cameFrom {
      changeId
      kind
      day
      reason
      viewerCanTakeBack
      from {
        id
        slug
        name
      }
    }
  }
`);

const TakeBackSuccession = graphql(`
  mutation TakeBackSuccession($input: WithdrawInput!) {
    takeBackSuccession(input: $input) {
      id
      ...PrioritySuccessions_Priority
    }
  }
`);

interface Props {
  priority: FragmentType<typeof PrioritySuccessions_Priority>;
  onDone: (message: string) => void;
}

/** What a priority was split or merged into, and what it came from, in sentences. */
export function PrioritySuccessions({ priority: masked, onDone }: Props) {
  const { name, became, cameFrom } = readFragment(PrioritySuccessions_Priority, masked);
  const [busy, takeBack] = useChange(TakeBackSuccession);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [first] = became;
  const [origin] = cameFrom;
  const press = async (id: string) => {
    const faults = await takeBack({ input: { id } });
    if (faults.length > 0) return setErrors(faults.map(({ message }) => ({ path: '', message })));
    onDone(`${name} goes on as before`);
  };
  if (!first && !origin) return null;
  return (
    <InsetText>
      <ErrorSummary errors={errors} />
      {origin && (
        <p className="govuk-body">
          {origin.kind === 'SPLIT' ? 'Came out of ' : 'Came together from '}
          <Names priorities={cameFrom.map(({ from }) => from)} /> on {formatDay(origin.day)}: {origin.reason}
        </p>
      )}
      {first && (
        <p className="govuk-body">
          {first.day > today() ? 'Is to be ' : 'Was '}
          {first.kind === 'SPLIT' ? 'split into ' : 'merged into '}
          <Names priorities={became.map(({ to }) => to)} /> on {formatDay(first.day)}: {first.reason}
        </p>
      )}
      {first?.viewerCanTakeBack && (
        <Button variant="warning" busy={busy} onClick={() => void press(first.changeId)}>
          Take this {first.kind === 'SPLIT' ? 'split' : 'merger'} back
        </Button>
      )}
    </InsetText>
  );
}

function Names({ priorities }: { priorities: readonly { id: string; slug: string; name: string }[] }) {
  return priorities.map(({ id, slug, name }, index) => (
    <span key={id}>
      {index > 0 && (index === priorities.length - 1 ? ' and ' : ', ')}
      <TextLink to={paths.priority(slug)}>{name}</TextLink>
    </span>
  ));
}
