import { Refused, say, tell, type Verb, WrongUsage } from './verb.js';
import { VERBS } from './verbs.js';

/** Runs what was asked for and answers the exit status: 0 done, 1 refused, 2 wrong usage. */
export async function runVerb(words: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(words[0] ?? '')) {
    helpLines().forEach(say);
    return 0;
  }
  const name = Object.keys(VERBS).find(each => each.split(' ').every((word, index) => words[index] === word));
  const verb = name ? VERBS[name] : undefined;
  if (!name || !verb) {
    tell(words.length === 0 ? 'Say what to do.' : `There is no verb “${words.slice(0, 2).join(' ')}”.`);
    helpLines().forEach(tell);
    return 2;
  }
  if (!verb.run) {
    tell(`“${name}” is not available in this release.`);
    return 1;
  }
  return attempt(verb, verb.run, words.slice(name.split(' ').length));
}

async function attempt(verb: Verb, run: NonNullable<Verb['run']>, args: string[]): Promise<number> {
  try {
    await run(args);
    return 0;
  } catch (error) {
    if (error instanceof WrongUsage) {
      tell(`${error.message}\nUsage: npm run csa -- ${verb.usage}`);
      return 2;
    }
    if (error instanceof Refused) tell(error.message);
    else tell(`This failed unexpectedly, and nothing was changed: ${error instanceof Error ? error.stack : String(error)}`);
    return 1;
  }
}

function helpLines(): string[] {
  const available = Object.values(VERBS).filter(verb => verb.run);
  const width = Math.max(...available.map(verb => verb.usage.length));
  return [
    'Usage: npm run csa -- VERB',
    '',
    ...available.map(verb => `  ${verb.usage.padEnd(width)}  ${verb.summary}`),
    `  ${'help'.padEnd(width)}  show this`,
    '',
    `Not available in this release: ${Object.keys(VERBS).filter(name => !VERBS[name]?.run).join(', ')}.`,
    'Works with the server running or stopped. Exit status: 0 done, 1 refused (says why), 2 wrong usage.',
  ];
}
