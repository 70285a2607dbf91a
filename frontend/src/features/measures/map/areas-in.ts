import { FIGURE_FLAGS, FLAG_SYMBOLS } from '@csa/shared/figures.js';
import type { MappedArea } from '../../../charts/map/mapped-area.js';
import type { MeasureMapFigure_MeasureMapFragment } from '../../../graphql/generated/graphql.js';

/** The areas of a map one by one: they travel as lists side by side. */
export function areasIn({ districts, areas }: Pick<MeasureMapFigure_MeasureMapFragment, 'districts' | 'areas'>): MappedArea[] {
  return areas.codes.map((code, place) => {
    const district = districts[areas.districts[place]!]!;
    return {
      code, name: areas.names[place]!, district: district.code, districtName: district.name, mapPlace: district.code === code ? district.mapPlace ?? null : null,
      value: areas.values[place] ?? null, count: areas.counts[place] ?? null, flags: FIGURE_FLAGS.filter((flag) => areas.flags[place]!.includes(FLAG_SYMBOLS[flag])),
    };
  });
}
