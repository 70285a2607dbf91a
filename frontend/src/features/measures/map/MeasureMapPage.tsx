import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { Breadcrumbs } from '../../../ui/Breadcrumbs.js';
import { PageTitle } from '../../../ui/PageTitle.js';
import { MapChoiceForm, type MapChosen } from './MapChoiceForm.js';

const MeasureMapPage_Measure = graphql(`
  fragment MeasureMapPage_Measure on Measure {
    slug
    name
    definition
    mapChoice {
      levels
      periods {
        start
        end
      }
    }
    areas {
      code
      name
      level
    }
  }
`);

interface MeasureMapPageProps {
  measure: FragmentType<typeof MeasureMapPage_Measure>;
  chosen: MapChosen;
  onChoose: (chosen: MapChosen) => void;
  /** The map. */
  children: ReactNode;
}

/** A measure over the county on a map. */
export function MeasureMapPage({ chosen, onChoose, children, ...props }: MeasureMapPageProps) {
  const { slug, name, definition, mapChoice, areas } = readFragment(MeasureMapPage_Measure, props.measure);
  const districts = (areas ?? []).filter(({ level }) => level === 'DISTRICT');
  const periods = mapChoice?.periods ?? [];
  const shown = { ...chosen, period: chosen.period ?? periods[0] ?? null };
  return (
    <>
      <Breadcrumbs items={[{ to: paths.measures, text: 'Measures' }, { to: paths.measure(slug), text: name }]} />
      <PageTitle title={`${name} on the map`} />
      <p className="govuk-body-l">{definition}</p>
      <MapChoiceForm key={JSON.stringify(shown)} levels={mapChoice?.levels ?? []} periods={periods} districts={districts} chosen={shown} onChoose={onChoose} />
      {children}
    </>
  );
}
