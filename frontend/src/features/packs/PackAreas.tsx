import { Fragment } from 'react';
import { paths } from '../../app/paths.js';
import { PlaceInBrief } from '../../charts/PlaceInBrief.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import type { PackAreas_PackItemFragment } from '../../graphql/generated/graphql.js';
import { PlaceInBrief_PlaceMeasure } from '../../graphql/place-in-brief.js';
import { formatInstant } from '../../lib/dates.js';
import { PackText } from './PackText.js';

const PackAreas_PackItem = graphql(`
  fragment PackAreas_PackItem on PackItem {
    knownAt
    withheld
    areas {
      slug
      name
      text
      indicative
      whatIsMissing
      measures {
        ...PlaceInBrief_PlaceMeasure
      }
    }
  }
`);

/** Each precision area of a locality under the name that it bore then: what was said of it, and what was counted there as it was known at the freeze. */
export function PackAreas(props: { item: FragmentType<typeof PackAreas_PackItem> }) {
  const { areas, knownAt, withheld } = readFragment(PackAreas_PackItem, props.item);
  return (areas ?? []).map((area) => (
    <Fragment key={area.slug}>
      <PackText heading={area.name} text={area.text ?? null} withheld={false} />
      <Figures area={area} knownAt={knownAt ?? null} isWithheld={withheld.includes('EVIDENCE')} />
    </Fragment>
  ));
}

interface FiguresProps {
  area: NonNullable<PackAreas_PackItemFragment['areas']>[number];
  knownAt: string | null;
  /** Some of the figures of the item are left out of this copy. */
  isWithheld: boolean;
}

/** Packs frozen before there were any say nothing. */
function Figures({ area: { name, measures: masked, indicative, whatIsMissing }, knownAt, isWithheld }: FiguresProps) {
  if (!masked || !knownAt) return null;
  const measures = readFragment(PlaceInBrief_PlaceMeasure, masked);
  return (
    <div className="app-beside">
      {whatIsMissing && <p className="govuk-body">{whatIsMissing}</p>}
      {!whatIsMissing && measures.length === 0 && <p className="govuk-body">{isWithheld ? `This pack holds no figures of ${name} that are open to everybody.` : `No figures of ${name} were known.`}</p>}
      {measures.length > 0 && (
        <>
          <p className="govuk-body-s app-secondary">What was counted in {name}, as it was known on {formatInstant(knownAt)}.</p>
          {indicative && <p className="govuk-body">{indicative}</p>}
          <PlaceInBrief measures={measures} addressOf={paths.measureIn} />
        </>
      )}
    </div>
  );
}
