import 'reflect-metadata';
import { runVerb } from './csa/run-verb.js';

// The command line of the product: `npm run csa -- VERB`. Results go to standard output, all else to standard error.
// A reader that has seen enough, as `| head` has, is no failure.
process.stdout.on('error', () => undefined);
process.exitCode = await runVerb(process.argv.slice(2));
