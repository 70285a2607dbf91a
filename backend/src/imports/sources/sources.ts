import type { ImportSource } from '../import-source.js';
import { policeStreet } from './police-street.js';

/** Every source, in the order in which they are asked whether a file is theirs. */
export const SOURCES: readonly ImportSource[] = [policeStreet];
