import { isNamedIn } from '@csa/shared/naming.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';

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
    }
  }
`);

/**
 * What an update says of a place that it names, word for word; that it does not name it, where it does not.
 * @param elsewhere it has a section on the place, which is read by itself, as are its next steps
 */
export function NamedInUpdate({ place, elsewhere = false, ...props }: { place: string; elsewhere?: boolean; update: FragmentType<typeof NamedInUpdate_PerformanceUpdate> }) {
  const update = readFragment(NamedInUpdate_PerformanceUpdate, props.update);
  const names = (text: string) => isNamedIn(text, place);
  const said = [update.headline, update.progress, update.concerns, update.keyMessages, update.escalations, update.askDetail].flatMap((text) => (text ?? '').split('\n')).filter((paragraph) => names(paragraph));
  const isStepNamed = (update.nextSteps ?? []).some(({ text }) => names(text));
  if (said.length === 0) return <p className="govuk-body">{update.withheld.length > 0 ? 'What you may read of it' : 'It'} does not name {place}{(elsewhere || isStepNamed) && ' elsewhere'}.</p>;
  return said.map((paragraph) => <p key={paragraph} className="govuk-body app-prose">{paragraph}</p>);
}
