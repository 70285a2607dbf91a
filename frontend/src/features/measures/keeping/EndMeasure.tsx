import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { useChange } from '../../../graphql/use-change.js';
import { formatDay, today } from '../../../lib/dates.js';
import { SpellTools } from '../../../ui/SpellTools.js';

const EndMeasure_Measure = graphql(`
  fragment EndMeasure_Measure on Measure {
    slug
    name
    until
  }
`);

const EndMeasureDocument = graphql(`
  mutation EndMeasure($input: EndMeasureInput!) {
    endMeasure(input: $input) {
      slug
      ...EndMeasure_Measure
    }
  }
`);

/** Ends a measure, or takes its end back. */
export function EndMeasure({ measure: masked, onDone }: { measure: FragmentType<typeof EndMeasure_Measure>; onDone: (message: string) => void }) {
  const { slug, name, until } = readFragment(EndMeasure_Measure, masked);
  const [busy, end] = useChange(EndMeasureDocument);
  return (
    <section>
      <h2 className="govuk-heading-m">End</h2>
      <p className="govuk-body">{until ? `It ${until <= today() ? 'ended' : 'ends'} on ${formatDay(until)}.` : 'No end is set: it goes on.'} Its figures and its page stay.</p>
      <SpellTools
        id={slug} name={name} until={until ?? null} canWithdraw={false} busy={busy} hint="The first day on which it is no longer a measure."
        onEnd={(day) => end({ input: { slug, until: day, untilSeen: until ?? null } })} onWithdraw={() => Promise.resolve([])} onDone={onDone}
      />
    </section>
  );
}
