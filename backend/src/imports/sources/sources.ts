import type { ImportSource } from '../import-source.js';

/** Every source, in the order in which they are asked whether a file is theirs. */
export const SOURCES: readonly ImportSource[] = [];
