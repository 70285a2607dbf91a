import 'reflect-metadata';
import { runVerb } from './csa/run-verb.js';

// The command line of the product: `npm run csa -- VERB`. Results go to standard output, all else to standard error.
process.exitCode = await runVerb(process.argv.slice(2));
