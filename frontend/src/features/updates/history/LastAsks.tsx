import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { askWords } from '../../../lib/terms.js';
import { IllustrativeTag } from '../../../ui/IllustrativeTag.js';
import { TextLink } from '../../../ui/TextLink.js';

const LastAsks_LastAsk = graphql(`
  fragment LastAsks_LastAsk on LastAsk {
    slug
    name
    ask
    askDetail
    illustrative
    became
  }
`);

/** What the reader last asked of the group, and what became of it. */
export function LastAsks(props: { asks: readonly FragmentType<typeof LastAsks_LastAsk>[] }) {
  const asks = readFragment(LastAsks_LastAsk, props.asks);
  return (
    <section>
      <h2 className="govuk-heading-m">What became of your last ask</h2>
      {asks.length === 0 && <p className="govuk-body">You have not asked the group for anything beyond noting.</p>}
      {asks.map(({ slug, name, ask, askDetail, illustrative, became }) => (
        <div key={slug} className="govuk-inset-text">
          <p className="govuk-body govuk-!-margin-bottom-1">
            <TextLink to={paths.theme(slug)}>{name}</TextLink> <strong>{askWords[ask]}</strong> {illustrative && <IllustrativeTag />}
          </p>
          {askDetail && <p className="govuk-body govuk-!-margin-bottom-1">{askDetail}</p>}
          <p className="govuk-body govuk-!-margin-bottom-0">{became}</p>
        </div>
      ))}
    </section>
  );
}
