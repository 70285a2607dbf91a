import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { useChange } from '../../../graphql/use-change.js';
import { formatDay, formatInstant } from '../../../lib/dates.js';
import { Button } from '../../../ui/Button.js';
import { Details } from '../../../ui/Details.js';
import { ErrorSummary } from '../../../ui/ErrorSummary.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { AddRebaseForm } from './AddRebaseForm.js';

const KeptRebases_Measure = graphql(`
  fragment KeptRebases_Measure on Measure {
    slug
    frequency
    rebases {
      id
      startsOn
      reason
      approvedBy
      enteredAt
      enteredBy
      withdrawnAt
      withdrawnBy
      area {
        code
        name
      }
    }
    areas {
      code
      name
    }
  }
`);

const WithdrawRebase = graphql(`
  mutation WithdrawRebase($input: WithdrawInput!) {
    withdrawRebase(input: $input) {
      slug
      ...KeptRebases_Measure
    }
  }
`);

/** Where the limits of a measure begin anew; what was withdrawn stays in the list. */
export function KeptRebases({ measure: masked, onDone }: { measure: FragmentType<typeof KeptRebases_Measure>; onDone: (message: string) => void }) {
  const { slug, frequency, rebases, areas } = readFragment(KeptRebases_Measure, masked);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, withdraw] = useChange(WithdrawRebase);
  const take = async (id: string, day: string) => {
    const refused = await withdraw({ input: { id } });
    if (refused.length > 0) return setErrors(refused.map(({ message }) => ({ path: '', message })));
    onDone(`The rebase of ${formatDay(day)} was withdrawn`);
  };
  return (
    <section>
      <h2 className="govuk-heading-m">Rebases</h2>
      <p className="govuk-body">From such a day on the chart has limits of its own. It is a judgement: a large change that lasts, with a cause that is known.</p>
      <ErrorSummary errors={errors} />
      {rebases.length === 0 && <p className="govuk-body">There is none.</p>}
      {rebases.map(({ id, startsOn, reason, approvedBy, enteredAt, enteredBy, withdrawnAt, withdrawnBy, area }) => (
        <div key={id}>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>From {formatDay(startsOn)}, {area?.name ?? 'in every area'}</strong>. {reason}
          </p>
          <p className="govuk-body app-secondary">
            Approved by {approvedBy}. Entered on {formatInstant(enteredAt)}{enteredBy && ` by ${enteredBy}`}.
            {withdrawnAt && ` Withdrawn on ${formatInstant(withdrawnAt)}${withdrawnBy ? ` by ${withdrawnBy}` : ''}: it counts only in charts as known before that.`}
          </p>
          {!withdrawnAt && (
            <Details summary={`Withdraw the rebase of ${formatDay(startsOn)}`}>
              <p className="govuk-body">Charts lose these limits at once. As known on an earlier day they are drawn as they were.</p>
              <Button variant="warning" busy={busy} onClick={() => void take(id, startsOn)}>Withdraw it</Button>
            </Details>
          )}
        </div>
      ))}
      {frequency === 'ROLLING_YEAR'
        ? <p className="govuk-body">This measure has no limits: its periods overlap.</p>
        : <Details summary="Add a rebase"><AddRebaseForm slug={slug} areas={areas ?? []} onDone={onDone} /></Details>}
    </section>
  );
}
