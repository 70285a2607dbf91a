import { plain } from '../../tables/cells.js';

export const TOTAL = 'Total recorded crime (excluding fraud)';

/** The offence groups of the Home Office as ONS tables name them, and how other editions spell them. */
const GROUPS: Record<string, readonly string[]> = {
  'Violence against the person': [],
  'Sexual offences': [],
  Robbery: ['robbery offences'],
  'Theft offences': ['theft'],
  'Criminal damage and arson': ['criminal damage and arson offences'],
  'Drug offences': ['drugs offences', 'drugs'],
  'Possession of weapons offences': ['possession of weapons'],
  'Public order offences': ['public order'],
  'Miscellaneous crimes against society': ['miscellaneous crimes', 'misc crimes against society'],
  'Fraud offences': ['fraud', 'fraud and forgery', 'fraud and computer misuse'],
};

const SUBGROUPS: Record<string, readonly string[]> = {
  Homicide: [],
  'Death or serious injury caused by illegal driving': ['death or serious injury unlawful driving', 'death or serious injury caused by unlawful driving', 'death or serious injury by unlawful driving'],
  'Violence with injury': [],
  'Violence without injury': [],
  'Stalking and harassment': [],
  Rape: ['rape offences'],
  'Other sexual offences': [],
  'Robbery of business property': [],
  'Robbery of personal property': [],
  'Residential burglary': ['burglary residential'],
  'Non-residential burglary': ['burglary non residential', 'burglary business and community'],
  // Until March 2017: sheds and garages were not yet counted as residential, so these are not the two above.
  'Domestic burglary': ['burglary in a dwelling'],
  'Non-domestic burglary': ['burglary in a building other than a dwelling'],
  'Vehicle offences': ['vehicle crime'],
  'Theft from the person': ['theft from person'],
  'Bicycle theft': [],
  Shoplifting: [],
  'All other theft offences': ['other theft offences', 'other theft'],
  'Criminal damage': ['criminal damage offences'],
  Arson: ['arson offences'],
  'Trafficking of drugs': ['trafficking in controlled drugs', 'drug trafficking', 'trafficking of controlled drugs'],
  'Possession of drugs': ['possession of controlled drugs', 'drug possession'],
};

const BURGLARIES = ['Residential burglary', 'Non-residential burglary', 'Domestic burglary', 'Non-domestic burglary'];

const spellings = (table: Record<string, readonly string[]>) =>
  new Map(Object.entries(table).flatMap(([name, others]) => [[plain(name), name] as const, ...others.map(other => [other, name] as const)]));
const GROUP_OF = spellings(GROUPS);
const SUBGROUP_OF = spellings(SUBGROUPS);

/**
 * What a row of this offence group and subgroup adds to; null where one of them is not known.
 * Fraud is recorded nationally, and what older editions have of it is no part of the total.
 */
export function categoriesOf(group: string, subgroup: string): string[] | null {
  const inGroup = GROUP_OF.get(plain(group));
  const inSubgroup = SUBGROUP_OF.get(plain(subgroup)) ?? GROUP_OF.get(plain(subgroup));
  if (!inGroup || !inSubgroup) return null;
  return [...new Set([
    ...(inGroup === 'Fraud offences' ? [] : [TOTAL]),
    inGroup,
    ...(BURGLARIES.includes(inSubgroup) ? ['Burglary'] : []),
    inSubgroup,
  ])];
}
