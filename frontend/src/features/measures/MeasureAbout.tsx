import { paths } from '../../app/paths.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { formatDay, formatInstant } from '../../lib/dates.js';
import { count } from '../../lib/words.js';
import { ExternalLink } from '../../ui/ExternalLink.js';
import { SummaryList } from '../../ui/SummaryList.js';
import { TextLink } from '../../ui/TextLink.js';
import { DENOMINATOR_WORDS, DIRECTION_WORDS, FREQUENCY_WORDS, KIND_WORDS, LEVEL_WORDS, nextUpdate, SUPPRESSION_WORDS } from './measure-words.js';

const MeasureAbout_Measure = graphql(`
  fragment MeasureAbout_Measure on Measure {
    counted
    notCounted
    unit
    direction
    directionReason
    kind
    denominator
    publisher
    licence
    sourceUrl
    frequency
    lagDays
    lastImportedAt
    smallestLevel
    suppressionClass
    releaseApprovedBy
    releaseUntil
    themes {
      id
      slug
      name
    }
  }
`);

interface MeasureAboutProps {
  measure: FragmentType<typeof MeasureAbout_Measure>;
  /** The end of the latest period that has a figure; null where there is none. */
  latestEnd: string | null;
  /** What rates are computed on, with its year; null where there is no rate. */
  population: string | null;
}

/** What a measure counts and what it cannot say, where it comes from and when it comes again. */
export function MeasureAbout(props: MeasureAboutProps) {
  const measure = readFragment(MeasureAbout_Measure, props.measure);
  const themes = measure.themes ?? [];
  return (
    <section aria-labelledby="about">
      <h2 className="govuk-heading-m" id="about">About this measure</h2>
      <SummaryList
        rows={[
          { key: 'What is counted', value: measure.counted },
          { key: 'What is not', value: measure.notCounted },
          { key: 'Which way is better', value: `${DIRECTION_WORDS[measure.direction]}. ${measure.directionReason}` },
          { key: 'Kind', value: KIND_WORDS[measure.kind] },
          { key: 'Themes that it serves', value: themes.length === 0 ? 'None' : <ul className="govuk-list govuk-!-margin-bottom-0">{themes.map(({ id, slug, name }) => <li key={id}><TextLink to={paths.theme(slug)}>{name}</TextLink></li>)}</ul> },
          { key: 'Source', value: measure.sourceUrl ? <ExternalLink address={measure.sourceUrl}>{measure.publisher}</ExternalLink> : measure.publisher },
          { key: 'Licence', value: measure.licence },
          { key: 'How often', value: `${FREQUENCY_WORDS[measure.frequency]}, about ${count(measure.lagDays, 'day')} after the period ends` },
          { key: 'Last updated', value: measure.lastImportedAt ? formatInstant(measure.lastImportedAt) : 'Nothing has been imported yet' },
          { key: 'Next update', value: props.latestEnd ? `Expected about ${formatDay(nextUpdate(props.latestEnd, measure.frequency, measure.lagDays))}` : 'Not known: there is no figure yet' },
          { key: 'Rates', value: props.population ?? `${DENOMINATOR_WORDS[measure.denominator]}${measure.denominator === 'NONE' ? '' : '; none can be computed from what is there'}` },
          { key: 'Shown down to', value: LEVEL_WORDS[measure.smallestLevel] },
          { key: 'Kept back', value: SUPPRESSION_WORDS[measure.suppressionClass] },
          ...(measure.suppressionClass === 'OPEN' ? [] : [{ key: 'Release approved by', value: measure.releaseApprovedBy ? `${measure.releaseApprovedBy}${measure.releaseUntil ? `, until ${formatDay(measure.releaseUntil)}` : ''}` : 'Nobody yet' }]),
        ]}
      />
    </section>
  );
}
