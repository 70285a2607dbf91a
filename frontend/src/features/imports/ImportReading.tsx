import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { Progress } from '../../ui/Progress.js';

const ImportReading_Import = graphql(`
  fragment ImportReading_Import on ImportRun {
    id
    state
    progress
  }
`);

/** How far the reading is; that it is done is said as well, for whoever cannot see the bar go. */
export function ImportReading(props: { run: FragmentType<typeof ImportReading_Import> }) {
  const { state, progress } = readFragment(ImportReading_Import, props.run);
  const reading = state === 'READING';
  return (
    <>
      {reading && <Progress label="Reading the file" part={progress} />}
      {reading && <p className="govuk-body">You can leave this page: reading goes on, and nothing is changed before somebody commits.</p>}
      <p className="govuk-visually-hidden" role="status">{reading ? `Reading the file: ${Math.floor(progress * 10) * 10}%` : 'The file is read.'}</p>
    </>
  );
}
