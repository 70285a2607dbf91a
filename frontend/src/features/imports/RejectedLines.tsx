import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { Table } from '../../ui/Table.js';
import { inThousands, numbered } from './import-words.js';

const RejectedLines_Import = graphql(`
  fragment RejectedLines_Import on ImportRun {
    id
    rejected
    rejections {
      line
      column
      reason
    }
  }
`);

/** The first lines that were not taken, and why. */
export function RejectedLines(props: { run: FragmentType<typeof RejectedLines_Import> }) {
  const { rejected, rejections } = readFragment(RejectedLines_Import, props.run);
  if (rejected === 0) return <p className="govuk-body">No line was rejected.</p>;
  return (
    <>
      <Table
        caption={`${numbered(rejected, 'line')} rejected`}
        captionSize="s"
        stack
        columns={[{ header: 'Line', numeric: true }, { header: 'Column', numeric: true }, { header: 'Why' }]}
        rows={rejections.map(({ line, column, reason }) => ({ key: `${line} ${column} ${reason}`, cells: [inThousands(line), column ?? 'Whole line', reason] }))}
      />
      {rejected > rejections.length && <p className="govuk-body">{numbered(rejected - rejections.length, 'line')} more, not shown here.</p>}
    </>
  );
}
