import { operation } from './client.js';

export interface PlaceFigureSeen {
  name: string;
  count: number | null;
  whyNone: string | null;
  rate: { rate: number; note: string } | null;
}
export interface PlaceMeasureSeen {
  state: { slug: string; message: string };
  isOverall: boolean;
  periodLabel: string | null;
  here: PlaceFigureSeen;
  against: PlaceFigureSeen[];
  share: number | null;
  sets: { set: string; place: string }[];
}

const FIGURE = 'name count whyNone rate { rate note }';
const MEASURES = `measures { state { slug message } isOverall periodLabel here { ${FIGURE} } against { ${FIGURE} } share sets { set place } }`;

export const PRECISION_AREA_FIGURES = operation<{ measures: PlaceMeasureSeen[] | null }>(`query ($slug: String!) { precisionArea(slug: $slug) { ${MEASURES} } }`);
export const DISTRICT_FIGURES = operation<{ measures: PlaceMeasureSeen[] | null; area: { residents: { number: number; estimate: string } | null; deprivation: { byDecile: number[]; sentence: string } | null } }>(
  `query ($slug: String!) { district(slug: $slug) { area { residents { number estimate } deprivation { byDecile sentence } } ${MEASURES} } }`);
