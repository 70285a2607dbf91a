import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { useChange } from '../../../graphql/use-change.js';
import { formatPeriod } from '../../../lib/dates.js';
import { Details } from '../../../ui/Details.js';
import { SpellTools } from '../../../ui/SpellTools.js';
import { SetTargetForm } from './SetTargetForm.js';

const KeptTargets_Measure = graphql(`
  fragment KeptTargets_Measure on Measure {
    slug
    unit
    direction
    targets {
      id
      kind
      value
      reason
      from
      until
      viewerCanWithdraw
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

const EndMeasureTarget = graphql(`
  mutation EndMeasureTarget($input: EndInput!) {
    endMeasureTarget(input: $input) {
      slug
      ...KeptTargets_Measure
    }
  }
`);

const WithdrawMeasureTarget = graphql(`
  mutation WithdrawMeasureTarget($input: WithdrawInput!) {
    withdrawMeasureTarget(input: $input) {
      slug
      ...KeptTargets_Measure
    }
  }
`);

/** The targets and baselines of a measure, those of before and those to come too. */
export function KeptTargets({ measure: masked, onDone }: { measure: FragmentType<typeof KeptTargets_Measure>; onDone: (message: string) => void }) {
  const { slug, unit, direction, targets, areas } = readFragment(KeptTargets_Measure, masked);
  const [ending, end] = useChange(EndMeasureTarget);
  const [withdrawing, withdraw] = useChange(WithdrawMeasureTarget);
  return (
    <section>
      <h2 className="govuk-heading-m">Targets and baselines</h2>
      {targets.length === 0 && <p className="govuk-body">None is set.</p>}
      {targets.map(({ id, kind, value, reason, from, until, viewerCanWithdraw, area }) => {
        const name = `${kind === 'TARGET' ? 'target' : 'baseline'} of ${value.toLocaleString('en-GB')} in ${area?.name ?? 'an area'}`;
        return (
          <div key={id}>
            <p className="govuk-body govuk-!-margin-bottom-1">
              <strong>{name.charAt(0).toUpperCase() + name.slice(1)}</strong>, {formatPeriod(from, until)}. {reason}
            </p>
            <SpellTools
              id={id} name={name} until={until ?? null} canWithdraw={viewerCanWithdraw} busy={ending || withdrawing} hint="The first day on which it no longer holds."
              onEnd={(day) => end({ input: { id, until: day, untilSeen: until ?? null } })} onWithdraw={() => withdraw({ input: { id } })} onDone={onDone}
            />
          </div>
        );
      })}
      <Details summary="Set a target or a baseline">
        <SetTargetForm slug={slug} unit={unit} mayHaveTarget={direction !== 'NEUTRAL'} areas={areas ?? []} onDone={onDone} />
      </Details>
    </section>
  );
}
