/** A percentage that was reported without its counts. */
export interface ReportedPercentage {
  /** What was reported to have changed. */
  what: string;
  /** Against what. */
  against: string;
  percent: number;
  /** The fewest counts that give it, then and now. */
  fewest: readonly [then: number, now: number];
  /** About the fewest that give it and would be rarer by chance than one year in 20. */
  enough: readonly [then: number, now: number];
}

/**
 * The worked example: what Cannock Chase District Council reported of its Christmas campaign of 2011, without a count (report to its cabinet,
 * 2012, paragraph 4.8). The counts here are computed from the percentages alone, by `percentageAlone` of the statistics; its test holds them to it.
 */
export const CHRISTMAS_CAMPAIGN: readonly ReportedPercentage[] = [
  { what: 'Alcohol-related violence', against: 'the same period a year before', percent: -22, fewest: [9, 7], enough: [148, 115] },
  { what: 'Recorded domestic violence', against: 'the same period a year before', percent: -35, fewest: [17, 11], enough: [57, 37] },
  { what: 'Calls to Women’s Aid', against: '2010', percent: 59, fewest: [17, 27], enough: [32, 51] },
];
