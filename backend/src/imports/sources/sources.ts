import type { ImportSource } from '../import-source.js';
import { boundaries } from './boundaries.js';
import { imd } from './imd.js';
import { onsHouseholds } from './ons-households.js';
import { onsLookups } from './ons-lookups.js';
import { onsPopulation } from './ons-population.js';
import { onsTableC2 } from './ons-table-c2.js';
import { policeCounts } from './police-counts.js';
import { policeStreet } from './police-street.js';
import { prcCsp } from './prc-csp.js';
import { template } from './template.js';

/** Every source, in the order in which they are asked whether a file is theirs. */
export const SOURCES: readonly ImportSource[] = [
  policeStreet,
  policeCounts,
  template,
  onsTableC2,
  prcCsp,
  imd,
  onsPopulation,
  onsHouseholds,
  onsLookups,
  boundaries,
];
