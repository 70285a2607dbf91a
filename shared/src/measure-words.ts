/** How what is said of a measure is written for people: on screen, in refusals and in the audit trail alike. */
export const IMPROVEMENT_WORDS = { DECREASE: 'Lower is better', INCREASE: 'Higher is better', NEUTRAL: 'Neither higher nor lower is better by itself' } as const;
export const MEASURE_KIND_WORDS = {
  PERFORMANCE: 'Performance: a test of success', CONTEXTUAL: 'Context: says what goes on, and is no test of success', DENOMINATOR: 'What rates are computed on',
} as const;
export const RATE_WORDS = { RESIDENTS: 'Per 1,000 residents', HOUSEHOLDS: 'Per 1,000 households', NONE: 'None is computed' } as const;
export const SHAPE_WORDS = { COUNT: 'A count', PERCENTAGE: 'A percentage of those asked or counted', RATE: 'A rate per 1,000, as its holder computed it' } as const;
export const SUPPRESSION_CLASS_WORDS = { OPEN: 'Open', PARTNER: 'Partner', SENSITIVE: 'Sensitive' } as const;
export const SUPPRESSION_MEANINGS = {
  OPEN: 'Its publisher released it at this level: nothing is kept back.',
  PARTNER: 'Counts of 1 to 4 are kept back, and what would give them away.',
  SENSITIVE: 'Counts of 0 to 4 are kept back, of 0 to 9 in areas below a district, and what would give them away.',
} as const;
export const COMPARATOR_WORDS = { DISTRICTS: 'Districts', FORCE: 'Police force area', REGION: 'Region', COUNTRY: 'Country', MOST_SIMILAR: 'Most similar group' } as const;
export const AREA_LEVEL_WORDS = {
  COUNTRY: 'Country', REGION: 'Region', FORCE: 'Police force area', COUNTY: 'County', DISTRICT: 'District', CSP: 'Community Safety Partnership',
  WARD: 'Ward', PRECISION_AREA: 'Precision area', LSOA: 'Small area of about 1,500 people (LSOA)', UNPLACED: 'No area',
} as const;
/** Many areas of a level, as headings over lists of them; lower-case they stand in sentences. */
export const AREA_LEVEL_PLURALS = { DISTRICT: 'Districts', WARD: 'Wards', PRECISION_AREA: 'Precision areas', LSOA: 'Small areas' } as const;
/** The same where one is chosen, and somebody may ask how small. */
export const AREA_LEVEL_CHOICES = { ...AREA_LEVEL_PLURALS, LSOA: `${AREA_LEVEL_PLURALS.LSOA} of about 1,500 people (LSOA)` } as const;
/** Down to which areas the figures of a measure may be shown, the largest first. */
export const SMALLEST_LEVELS = ['COUNTY', 'DISTRICT', 'WARD', 'PRECISION_AREA', 'LSOA'] as const;
/** What partners may bring: a rolling year comes from a publisher alone. */
export const FREQUENCY_CHOICES = [{ value: 'MONTH', label: 'Every month' }, { value: 'QUARTER', label: 'Every quarter' }, { value: 'YEAR', label: 'Every year' }] as const;

/** What each field of a measure is called. */
export const MEASURE_FIELDS = {
  name: 'Name', definition: 'Definition', counted: 'What is counted', notCounted: 'What is not counted', caution: 'What readers must know', unit: 'Unit', publisher: 'Publisher or holder',
  licence: 'Licence or terms', sourceUrl: 'Where it is published', direction: 'Which way is better', directionReason: 'Why that way', kind: 'Kind', denominator: 'Rates',
  smallestLevel: 'Shown down to', suppressionClass: 'Suppression class', releaseApprovedBy: 'Who approved showing it', releaseUntil: 'The approval runs out on', ownerId: 'Owner',
  lagDays: 'Days until its figures come out', trendLength: 'Length of a trend', screening: 'Extreme jumps are left out of limits',
} as const;

const CODES: Readonly<Record<string, string>> = { ...IMPROVEMENT_WORDS, ...MEASURE_KIND_WORDS, ...RATE_WORDS, ...SUPPRESSION_CLASS_WORDS, ...AREA_LEVEL_WORDS };

/** The word for a code of a measure’s definition; whatever a person wrote stays as it is. */
export const measureWord = (value: string): string => CODES[value] ?? value;
