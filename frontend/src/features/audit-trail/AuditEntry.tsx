import { paths } from '../../app/paths.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { formatInstant } from '../../lib/dates.js';
import { Details } from '../../ui/Details.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';
import { PAGES } from './audit-pages.js';

const AuditEntry_Entry = graphql(`
  fragment AuditEntry_Entry on AuditTrailEntry {
    id
    at
    who
    forPost
    did
    kind
    thingId
    thing
    page
    pageKey
    notShown
    changes {
      field
      before
      after
    }
  }
`);

/** One thing that happened, with what was before and after. */
export function AuditEntry({ entry: given }: { entry: FragmentType<typeof AuditEntry_Entry> }) {
  const entry = readFragment(AuditEntry_Entry, given);
  const all = `${paths.audit}?kind=${encodeURIComponent(entry.kind)}&thing=${encodeURIComponent(entry.thingId)}`;
  return (
    <section className="govuk-!-margin-bottom-6">
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
        {entry.did}: {entry.thing}
      </h2>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {entry.who}
        {entry.forPost && entry.forPost !== entry.who && `, for ${entry.forPost}`}, {formatInstant(entry.at)}
      </p>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {entry.page && entry.pageKey && (
          <>
            <TextLink to={PAGES[entry.page](entry.pageKey)} hiddenText={entry.thing}>
              Open its page
            </TextLink>{' '}
          </>
        )}
        <TextLink to={all} hiddenText={entry.thing}>
          All about it
        </TextLink>
      </p>
      {entry.notShown && <p className="govuk-body app-secondary">{entry.notShown}</p>}
      {entry.changes.length > 0 && (
        <Details summary={`What changed (${entry.changes.length})`}>
          <Table
            caption={`Before and after, ${formatInstant(entry.at)}`}
            hideCaption
            stack
            columns={[{ header: 'Field' }, { header: 'Before' }, { header: 'After' }]}
            rows={entry.changes.map(({ field, before, after }) => ({ key: field, cells: [field, lines(before), lines(after)] }))}
          />
        </Details>
      )}
    </section>
  );
}

function lines(text: string) {
  return text === '' ? 'Nothing' : text.split('\n').map((line, index) => <div key={index}>{line}</div>);
}
