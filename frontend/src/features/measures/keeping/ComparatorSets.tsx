import { COMPARATOR_WORDS } from '@csa/shared/measure-words.js';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { useChange } from '../../../graphql/use-change.js';
import { formatPeriod } from '../../../lib/dates.js';
import { Details } from '../../../ui/Details.js';
import { Done } from '../../../ui/Done.js';
import { Empty } from '../../../ui/Empty.js';
import { SpellTools } from '../../../ui/SpellTools.js';
import { AddSetForm } from './AddSetForm.js';
import { SetMembers } from './SetMembers.js';

const ComparatorSets_ComparatorSet = graphql(`
  fragment ComparatorSets_ComparatorSet on ComparatorSet {
    id
    name
    kind
    source
    from
    until
    viewerCanWithdraw
    ...SetMembers_ComparatorSet
  }
`);

const EndComparatorSet = graphql(`
  mutation EndComparatorSet($input: EndInput!) {
    endComparatorSet(input: $input) {
      id
      ...ComparatorSets_ComparatorSet
    }
  }
`);

const WithdrawComparatorSet = graphql(`
  mutation WithdrawComparatorSet($input: WithdrawInput!) {
    withdrawComparatorSet(input: $input) {
      id
      ...ComparatorSets_ComparatorSet
    }
  }
`);

/** The sets of areas that measures are compared in, and the areas of each. */
export function ComparatorSets({ sets: masked }: { sets: readonly FragmentType<typeof ComparatorSets_ComparatorSet>[] }) {
  const sets = readFragment(ComparatorSets_ComparatorSet, masked);
  const [done, setDone] = useState<string>();
  const [ending, end] = useChange(EndComparatorSet);
  const [withdrawing, withdraw] = useChange(WithdrawComparatorSet);
  return (
    <>
      <Done text={done} />
      {sets.length === 0 && <Empty>Sets of areas are listed here once one is added.</Empty>}
      {sets.map((set) => (
        <section key={`${set.id} ${done ?? ''}`}>
          <h2 className="govuk-heading-m govuk-!-margin-bottom-1">{set.name}</h2>
          <p className="govuk-body">{COMPARATOR_WORDS[set.kind]}, {formatPeriod(set.from, set.until)}. {set.source}</p>
          <SetMembers set={set} onDone={setDone} />
          <SpellTools
            id={set.id} name={set.name} until={set.until ?? null} canWithdraw={set.viewerCanWithdraw} busy={ending || withdrawing} hint="The first day on which it is no longer compared with."
            onEnd={(day) => end({ input: { id: set.id, until: day, untilSeen: set.until ?? null } })} onWithdraw={() => withdraw({ input: { id: set.id } })} onDone={setDone}
          />
        </section>
      ))}
      <h2 className="govuk-heading-m">Another set</h2>
      <Details summary="Add a set of areas" key={`add ${done ?? ''}`}>
        <AddSetForm onDone={setDone} />
      </Details>
    </>
  );
}
