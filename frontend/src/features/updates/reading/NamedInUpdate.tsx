import { isNamedIn } from '@csa/shared/naming.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../../lib/dates.js';

const NamedInUpdate_PerformanceUpdate = graphql(`
  fragment NamedInUpdate_PerformanceUpdate on PerformanceUpdate {
    headline
    progress
    concerns
    keyMessages
    escalations
    askDetail
    withheld
    nextSteps {
      id
      text
      owner
      dueOn
    }
  }
`);

/**
 * What an update says of a place that it names, word for word; that it does not name it, where it does not.
 * @param elsewhere it has a section on the place, which is read by itself
 */
export function NamedInUpdate({ place, elsewhere = false, ...props }: { place: string; elsewhere?: boolean; update: FragmentType<typeof NamedInUpdate_PerformanceUpdate> }) {
  const update = readFragment(NamedInUpdate_PerformanceUpdate, props.update);
  const names = (text: string) => isNamedIn(text, place);
  const said = [update.headline, update.progress, update.concerns, update.keyMessages, update.escalations, update.askDetail].flatMap((text) => (text ?? '').split('\n')).filter((paragraph) => names(paragraph));
  const steps = (update.nextSteps ?? []).filter(({ text }) => names(text));
  if (said.length === 0 && steps.length === 0) return <p className="govuk-body">{update.withheld.length > 0 ? 'What you may read of it' : 'It'} does not name {place}{elsewhere && ' elsewhere'}.</p>;
  return (
    <>
      {said.map((paragraph) => <p key={paragraph} className="govuk-body app-prose">{paragraph}</p>)}
      {steps.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {steps.map(({ id, text, owner, dueOn }) => <li key={id}>{text} <span className="app-secondary">({owner || 'no owner'}, {dueOn ? `by ${formatDay(dueOn)}` : 'no date'})</span></li>)}
        </ul>
      )}
    </>
  );
}
