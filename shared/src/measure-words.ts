/** How what is said of a measure is written for people: on screen, in refusals and in the audit trail alike. */
export const IMPROVEMENT_WORDS = { DECREASE: 'Lower is better', INCREASE: 'Higher is better', NEUTRAL: 'Neither way is better by itself' } as const;
export const MEASURE_KIND_WORDS = { PERFORMANCE: 'Performance: a test of success', CONTEXTUAL: 'Context: says what goes on' } as const;
export const DENOMINATOR_WORDS = { RESIDENTS: 'Residents', HOUSEHOLDS: 'Households', NONE: 'Nothing: no rate is computed' } as const;
export const SHAPE_WORDS = { COUNT: 'A count', PERCENTAGE: 'A percentage of those asked or counted', RATE: 'A rate, as its publisher computed it' } as const;
export const FREQUENCY_WORDS = { MONTH: 'Monthly', QUARTER: 'Quarterly', YEAR: 'Yearly', ROLLING_YEAR: 'Twelve months, published each quarter' } as const;
export const TARGET_KIND_WORDS = { TARGET: 'Target', BASELINE: 'Baseline' } as const;
export const SUPPRESSION_WORDS = { OPEN: 'Open', PARTNER: 'Partner', SENSITIVE: 'Sensitive' } as const;
export const SUPPRESSION_MEANINGS = {
  OPEN: 'Its publisher released it at this level: nothing is kept back.',
  PARTNER: 'Counts of 1 to 4 are kept back, and what would give them away.',
  SENSITIVE: 'Counts of 1 to 4, in areas below a district 1 to 9, and of 0 are kept back, and what would give them away.',
} as const;
export const COMPARATOR_WORDS = { DISTRICTS: 'Districts', FORCE: 'Police force area', REGION: 'Region', COUNTRY: 'Country', MOST_SIMILAR: 'Most similar group' } as const;
export const AREA_LEVEL_WORDS = {
  COUNTRY: 'Country', REGION: 'Region', FORCE: 'Police force area', COUNTY: 'County', DISTRICT: 'District', CSP: 'Community Safety Partnership',
  WARD: 'Ward', PRECISION_AREA: 'Precision area', LSOA: 'Small area (LSOA)', UNPLACED: 'No area',
} as const;
/** Down to which areas the figures of a measure may be shown, the largest first. */
export const SMALLEST_LEVELS = ['COUNTY', 'DISTRICT', 'WARD', 'PRECISION_AREA', 'LSOA'] as const;

/** What each field of a measure is called. */
export const MEASURE_FIELDS = {
  name: 'Name', definition: 'Definition', counted: 'What is counted', notCounted: 'What is not counted', caution: 'What readers must know', unit: 'Unit', publisher: 'Publisher or holder', licence: 'Licence or terms',
  sourceUrl: 'Where it is published', direction: 'Which way is better', directionReason: 'Why that way', kind: 'Kind', denominator: 'Rates are computed on',
  smallestLevel: 'Shown down to', suppressionClass: 'Suppression class', releaseApprovedBy: 'Who approved showing it', releaseUntil: 'Approval runs out on', ownerId: 'Owner',
  lagDays: 'Days until its figures come out', trendLength: 'Length of a trend', screening: 'Extreme jumps are left out of limits',
} as const;

const CODES: Readonly<Record<string, string>> = {
  ...IMPROVEMENT_WORDS, ...MEASURE_KIND_WORDS, ...DENOMINATOR_WORDS, ...SUPPRESSION_WORDS, ...AREA_LEVEL_WORDS,
};

/** The word for a code of a measure’s definition; whatever a person wrote stays as it is. */
export const measureWord = (value: string): string => CODES[value] ?? value;
