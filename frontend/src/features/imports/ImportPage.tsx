import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { formatInstant } from '../../lib/dates.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { SummaryList } from '../../ui/SummaryList.js';
import { WarningText } from '../../ui/WarningText.js';
import { ImportChanges } from './ImportChanges.js';
import { ImportReading } from './ImportReading.js';
import { ImportStateTag } from './ImportStateTag.js';
import { ImportVerbs } from './ImportVerbs.js';
import { inThousands, periodInWords, sizeInWords } from './import-words.js';
import { RejectedLines } from './RejectedLines.js';

const ImportPage_Import = graphql(`
  fragment ImportPage_Import on ImportRun {
    id
    fileName
    fileBytes
    kind
    state
    startedAt
    startedBy
    committedAt
    undoneAt
    undoneBy
    periodStart
    periodEnd
    read
    counted
    outside
    noLocation
    refusal
    ...ImportReading_Import
    ...ImportChanges_Import
    ...RejectedLines_Import
    ...ImportVerbs_Import
  }
`);

interface ImportPageProps {
  run: FragmentType<typeof ImportPage_Import>;
  onDone: (sentence: string) => void;
}

/** One file, from reading to what became of it. */
export function ImportPage({ onDone, ...props }: ImportPageProps) {
  const run = readFragment(ImportPage_Import, props.run);
  const isRead = run.state !== 'READING' && run.state !== 'REFUSED';
  return (
    <>
      <PageTitle title={run.fileName} caption={`Import ${run.id}`} documentTitle={`Import ${run.id}, ${run.fileName}`} />
      <p className="govuk-body"><ImportStateTag state={run.state} /></p>
      {run.refusal && <WarningText>{run.refusal}</WarningText>}
      {run.state === 'REFUSED' && <p className="govuk-body">Nothing of it was imported, and nothing changed. Mend the file, or ask its publisher for another, and import it again.</p>}
      <ImportReading run={run} />
      {run.state === 'READY' && <ImportChanges run={run} />}
      <ImportVerbs run={run} onDone={onDone} />
      {isRead && (
        <>
          <h2 className="govuk-heading-m">Lines of the file</h2>
          <SummaryList
            rows={[
              { key: 'Read', value: inThousands(run.read) },
              { key: 'Counted in an area', value: inThousands(run.counted) },
              { key: 'Outside the area', value: `${inThousands(run.outside)}, counted apart` },
              { key: 'Without location', value: `${inThousands(run.noLocation)}, counted apart` },
            ]}
          />
          <RejectedLines run={run} />
        </>
      )}
      <h2 className="govuk-heading-m">The file</h2>
      <SummaryList
        rows={[
          { key: 'What it is', value: run.kind ?? 'Not recognised' },
          { key: 'Figures about', value: periodInWords(run.periodStart, run.periodEnd) },
          { key: 'Size', value: sizeInWords(run.fileBytes) },
          { key: 'Begun', value: `${formatInstant(run.startedAt)} by ${run.startedBy ?? 'the service or its command line'}` },
          ...(run.committedAt ? [{ key: 'Committed', value: formatInstant(run.committedAt) }] : []),
          ...(run.undoneAt ? [{ key: 'Undone', value: `${formatInstant(run.undoneAt)} by ${run.undoneBy ?? 'the service or its command line'}` }] : []),
        ]}
      />
    </>
  );
}
