import { paths } from '../../app/paths.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { WithoutFigures_MeasureFragment } from '../../graphql/generated/graphql.js';
import { count } from '../../lib/words.js';
import { Details } from '../../ui/Details.js';
import { TextLink } from '../../ui/TextLink.js';

const WithoutFigures_Measure = graphql(`
  fragment WithoutFigures_Measure on Measure {
    slug
    name
    publisher
    byTemplate
    hasFigures
  }
`);

type Measure = WithoutFigures_MeasureFragment;

interface WithoutFiguresProps {
  measures: readonly FragmentType<typeof WithoutFigures_Measure>[];
  mayImport: boolean;
}

/** Measures of which nothing is known of the county, apart from the others and folded by who publishes them. */
export function WithoutFigures(props: WithoutFiguresProps) {
  const measures = readFragment(WithoutFigures_Measure, props.measures);
  const elsewhere = measures.filter(({ hasFigures }) => hasFigures);
  const waiting = measures.filter(({ hasFigures }) => !hasFigures);
  return (
    <>
      {elsewhere.length > 0 && (
        <section aria-labelledby="elsewhere">
          <h2 className="govuk-heading-m" id="elsewhere">Not for the county</h2>
          <p className="govuk-body">There are figures, but none for the whole county that may be shown now.</p>
          <ByPublisher measures={elsewhere} mayImport={props.mayImport} />
        </section>
      )}
      {waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 className="govuk-heading-m" id="waiting">No figures yet</h2>
          <p className="govuk-body">They will be here once an analyst has imported them.</p>
          <ByPublisher measures={waiting} mayImport={props.mayImport} />
        </section>
      )}
    </>
  );
}

function ByPublisher({ measures, mayImport }: { measures: readonly Measure[]; mayImport: boolean }) {
  return [...new Set(measures.map(({ publisher }) => publisher))].map((publisher) => {
    const own = measures.filter((measure) => measure.publisher === publisher);
    return (
      <Details key={publisher} summary={`${count(own.length, 'measure')} from ${publisher}`}>
        <ul className="govuk-list">
          {own.map(({ slug, name, byTemplate }) => <li key={slug}><TextLink to={paths.measure(slug)}>{name}</TextLink>{mayImport && byTemplate && <Template slug={slug} name={name} />}</li>)}
        </ul>
      </Details>
    );
  });
}

function Template({ slug, name }: { slug: string; name: string }) {
  const hidden = <span className="govuk-visually-hidden"> for {name}</span>;
  return (
    <span className="app-secondary">
      {' '}(template: <a className="govuk-link" href={paths.template(slug, 'csv')} download>CSV{hidden}</a>, <a className="govuk-link" href={paths.template(slug, 'xlsx')} download>Excel{hidden}</a>)
    </span>
  );
}
