import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { faultsIn } from '../../../graphql/use-change.js';
import { formatInstant } from '../../../lib/dates.js';
import { count } from '../../../lib/words.js';
import { Button } from '../../../ui/Button.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { Details } from '../../../ui/Details.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { PageTitle } from '../../../ui/PageTitle.js';
import { UpdateReading } from '../reading/UpdateReading.js';

const AcceptSeveral_Meeting = graphql(`
  fragment AcceptSeveral_Meeting on Meeting {
    id
    title
    requests {
      id
      form
      viewerCanAccept
      theme {
        id
        name
      }
      update {
        id
        version
        submittedAt
        submittedByPost
        ...UpdateReading_PerformanceUpdate
      }
    }
  }
`);

const AcceptSeveral_accept = graphql(`
  mutation AcceptSeveral_accept($input: AcceptUpdatesInput!) {
    acceptUpdates(input: $input) {
      __typename
      accepted
      request {
        id
        state
        theme {
          id
          name
        }
      }
      reasons {
        path
        message
      }
    }
  }
`);

interface AcceptSeveralProps {
  meeting: FragmentType<typeof AcceptSeveral_Meeting>;
  onDone: (sentence: string) => void;
  /** The figures of a precision area, to judge what is said of it by. */
  figures: (slug: string, name: string) => ReactNode;
}

/** Everything that waits for a decision, to be read here and accepted together; what changed meanwhile stays behind and is named. */
export function AcceptSeveral(props: AcceptSeveralProps) {
  const { title, requests } = readFragment(AcceptSeveral_Meeting, props.meeting);
  const [{ fetching }, accept] = useMutation(AcceptSeveral_accept);
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const waiting = (requests ?? []).flatMap(({ update, ...request }) => (update && request.viewerCanAccept ? [{ ...request, update }] : []));
  const choose = (id: string, version: number, tick: boolean) => {
    const next = new Map(chosen);
    if (tick) next.set(id, version);
    else next.delete(id);
    setChosen(next);
  };
  const press = async () => {
    // What is no longer on the page was decided by somebody else meanwhile.
    const updates = waiting.flatMap(({ id }) => (chosen.has(id) ? [{ requestId: id, version: chosen.get(id) ?? 0 }] : []));
    if (updates.length === 0) return setErrors([{ path: waiting[0]?.id ?? '', message: 'Choose at least one update to accept' }]);
    const { data, error } = await accept({ input: { updates } });
    const results = data?.acceptUpdates;
    const refused = results?.filter(({ accepted }) => !accepted) ?? [];
    setChosen(new Map());
    setErrors(results
      ? refused.map(({ request, reasons }) => ({ path: request.id, message: `${request.theme.name}: ${reasons.map(({ message }) => message).join(' ')}` }))
      : faultsIn(null, error));
    if (results && refused.length === 0) props.onDone(`${count(results.length, 'update is', 'updates are')} accepted.`);
  };
  return (
    <Form onSubmit={() => void press()} errors={errors} label="Accept several updates">
      <PageTitle title="Accept several updates" caption={title} />
      {waiting.length === 0 && <p className="govuk-body">No update waits for your decision.</p>}
      {waiting.map(({ id, form, theme, update }) => (
        <div key={id} className="app-accept-one">
          <Checkbox
            name={id}
            label={theme.name}
            hint={update.submittedAt ? `Submitted${update.submittedByPost ? ` by ${update.submittedByPost}` : ''} on ${formatInstant(update.submittedAt)}` : undefined}
            checked={chosen.has(id)}
            onChange={(tick) => choose(id, update.version, tick)}
          />
          <Details summary={`Read the update on ${theme.name}`}><UpdateReading form={form} update={update} figures={props.figures} /></Details>
        </div>
      ))}
      {waiting.length > 0 && <Button type="submit" busy={fetching}>Accept those that are ticked</Button>}
    </Form>
  );
}
