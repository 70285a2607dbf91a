import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { askWords } from '../../lib/terms.js';
import { Table } from '../../ui/Table.js';
import { PackJudgement } from './PackJudgement.js';

const PackSummary_PackContent = graphql(`
  fragment PackSummary_PackContent on PackContent {
    summary
    items {
      slug
      name
      headline
      nilReason
      received
      notResubmitted
      ask
      ...PackJudgement_PackItem
    }
  }
`);

const columns = [{ header: 'Item' }, { header: 'Status' }, { header: 'Headline' }, { header: 'Ask' }];

/** The one page for whoever reads only one. */
export function PackSummary(props: { content: FragmentType<typeof PackSummary_PackContent> }) {
  const { summary, items } = readFragment(PackSummary_PackContent, props.content);
  const rows = items.map((item) => ({
    key: item.slug,
    cells: [item.name, <PackJudgement item={item} />, headline(item), ask(item)],
  }));
  return (
    <section className="app-pack__summary">
      <h2 className="govuk-heading-l">Summary</h2>
      <ul className="govuk-list govuk-list--bullet">
        {summary.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Table caption="Items at a glance" columns={columns} rows={rows} stack className="app-pack__glance" />
    </section>
  );
}

function headline(item: { received: boolean; notResubmitted?: boolean | null; headline?: string | null; nilReason?: string | null }): string {
  if (!item.received) return item.notResubmitted ? 'The update went back to its lead and was not resubmitted' : 'No update received';
  return item.nilReason ?? item.headline ?? 'No headline given';
}

function ask(item: { received: boolean; ask: keyof typeof askWords | null }): string {
  if (item.ask) return askWords[item.ask];
  return item.received ? 'Nothing asked' : 'Not known';
}
