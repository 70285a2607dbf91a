import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { TextLink } from '../../ui/TextLink.js';

const OverallMeasure_OverallMeasure = graphql(`
  fragment OverallMeasure_OverallMeasure on OverallMeasure {
    slug
    sentence
    publisher
  }
`);

/** The agreement's own test of its success, an official figure: apart from what lead officers say. */
export function OverallMeasure(props: { overall: FragmentType<typeof OverallMeasure_OverallMeasure> }) {
  const { slug, sentence, publisher } = readFragment(OverallMeasure_OverallMeasure, props.overall);
  return (
    <section aria-labelledby="overall" className="app-overall">
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1" id="overall">
        Crime overall
      </h2>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {sentence} <TextLink to={paths.measure(slug)}>See the figures</TextLink>
      </p>
      <p className="govuk-body-s app-secondary">Source: {publisher}.</p>
    </section>
  );
}
