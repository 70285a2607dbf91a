import type { Verb } from './verb.js';

/** Every verb by the words that call it. Its file is read only when it is called: help comes at once. */
export const VERBS: Readonly<Record<string, Verb>> = {
  'register load': {
    usage: 'register load FILE [--overwrite]',
    summary: 'load the register file; --overwrite also undoes what was edited on screen',
    run: async args => (await import('./register-load.js')).registerLoad(args),
  },
  'pack verify': {
    usage: 'pack verify FILE',
    summary: 'check that a downloaded pack is what members had before them',
    run: async args => (await import('./pack-verify.js')).packVerify(args),
  },
  'account create': { usage: 'account create', summary: 'create an account' },
  'account reset': { usage: 'account reset', summary: 'let somebody sign in anew' },
  import: { usage: 'import FILE… --yes --json | import --undo ID', summary: 'import official data' },
  counts: { usage: 'counts --level district --from MONTH --to MONTH --out FILE', summary: 'write monthly counts' },
  spc: { usage: 'spc --in FILE --out FILE [--trend 7]', summary: 'compute control charts' },
  compare: { usage: 'compare --in FILE --out FILE', summary: 'compute comparisons' },
  backup: { usage: 'backup', summary: 'back the database up' },
  restore: { usage: 'restore', summary: 'restore a backup' },
};
