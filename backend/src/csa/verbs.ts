import type { Verb } from './verb.js';

/** Every verb by the words that call it. Its file is read only when it is called: help comes at once. */
export const VERBS: Readonly<Record<string, Verb>> = {
  'register load': {
    usage: 'register load FILE [--overwrite]',
    summary: 'load the register file; --overwrite also undoes what was edited on screen',
    run: async args => (await import('./register-load.js')).registerLoad(args),
  },
  'pack verify': {
    usage: 'pack verify FILE [--stored]',
    summary: 'check that a downloaded pack is what members had before them; --stored also against the database',
    run: async args => (await import('./pack-verify.js')).packVerify(args),
  },
  'pack export': {
    usage: 'pack export --meeting DAY|--pack ID [--version N] [--copy members|ordinary] --out FILE',
    summary: 'write a version of a pack as its readers download it; by default the latest, in the ordinary copy',
    run: async args => (await import('./pack-export.js')).packExport(args),
  },
  'account create': {
    usage: 'account create --email E --name N --role R… [--post SLUG] [--password-file F]',
    summary: 'create an account; without a file, prints a one-time password',
    run: async args => (await import('./account.js')).accountCreate(args),
  },
  'account reset': {
    usage: 'account reset --email E',
    summary: 'print a new one-time password; sign out everywhere and unlock',
    run: async args => (await import('./account.js')).accountReset(args),
  },
  'account close': {
    usage: 'account close --email E',
    summary: 'close an account for good',
    run: async args => (await import('./account.js')).accountClose(args),
  },
  import: {
    usage: 'import FILE… [--yes] [--json] | import --undo ID',
    summary: 'say what files of official or partners’ figures would change, and with --yes import them; --undo takes one back',
    run: async args => (await import('./import.js')).importFiles(args),
  },
  fetch: {
    usage: 'fetch police --months N [--json]',
    summary: 'take the latest months of the force out of data.police.uk’s archive and import them, all or nothing',
    run: async args => (await import('./fetch.js')).fetchFigures(args),
  },
  counts: {
    usage: 'counts --level district --from MONTH --to MONTH --out FILE',
    summary: 'write the imported street-level counts by month, district and crime type',
    run: async args => (await import('./counts.js')).counts(args),
  },
  spc: {
    usage: 'spc --in FILE --out FILE [--trend 7]',
    summary: 'compute control charts of a list of series; a trend has 6 points unless told',
    run: async args => (await import('./spc.js')).spc(args),
  },
  compare: {
    usage: 'compare --in FILE --out FILE',
    summary: 'compare pairs of counts by exact intervals',
    run: async args => (await import('./compare.js')).compare(args),
  },
  backup: { usage: 'backup', summary: 'back the database up' },
  restore: { usage: 'restore', summary: 'restore a backup' },
};
