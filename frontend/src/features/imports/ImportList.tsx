import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { formatInstant } from '../../lib/dates.js';
import { Empty } from '../../ui/Empty.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';
import { ImportStateTag } from './ImportStateTag.js';
import { inThousands, periodInWords } from './import-words.js';

const ImportList_Import = graphql(`
  fragment ImportList_Import on ImportRun {
    id
    fileName
    kind
    state
    startedAt
    startedBy
    periodStart
    periodEnd
    read
    rejected
  }
`);

const COLUMNS = [
  { header: 'File' }, { header: 'State' }, { header: 'What it is' }, { header: 'Figures about' }, { header: 'Begun' }, { header: 'Lines read', numeric: true }, { header: 'Lines rejected', numeric: true },
];

/** Every import as one row, the newest first. */
export function ImportList({ imports, addressOf }: { imports: readonly FragmentType<typeof ImportList_Import>[]; addressOf: (id: number) => string }) {
  const runs = imports.map((each) => readFragment(ImportList_Import, each));
  if (runs.length === 0) return <Empty>Nothing has been imported yet.</Empty>;
  return (
    <Table
      caption="Imports, the newest first"
      hideCaption
      stack
      columns={COLUMNS}
      rows={runs.map((run) => ({
        key: String(run.id),
        cells: [
          <TextLink key="file" to={addressOf(run.id)} className="app-long-name">{`${run.id}. ${run.fileName}`}</TextLink>,
          <ImportStateTag key="state" state={run.state} />,
          run.kind ?? 'Not recognised',
          periodInWords(run.periodStart, run.periodEnd),
          `${formatInstant(run.startedAt)} by ${run.startedBy ?? 'the service or its command line'}`,
          inThousands(run.read),
          inThousands(run.rejected),
        ],
      }))}
    />
  );
}
