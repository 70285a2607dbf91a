import { registerEnumType } from '@nestjs/graphql';

/** What kind of area it is, the largest first. */
export enum AreaLevel {
  COUNTRY = 'COUNTRY',
  REGION = 'REGION',
  FORCE = 'FORCE',
  COUNTY = 'COUNTY',
  DISTRICT = 'DISTRICT',
  CSP = 'CSP',
  WARD = 'WARD',
  PRECISION_AREA = 'PRECISION_AREA',
  LSOA = 'LSOA',
  /** What lies in no area of the county: outside it, or without location. */
  UNPLACED = 'UNPLACED',
}
registerEnumType(AreaLevel, {
  name: 'AreaLevel',
  description: 'What kind of area it is.',
  valuesMap: {
    CSP: { description: 'A Community Safety Partnership of another county; in this one it is its district.' },
    LSOA: { description: 'Lower layer super output area: about 1,500 people.' },
    UNPLACED: { description: 'What lies in no area of the county: outside it, or without location.' },
  },
});
