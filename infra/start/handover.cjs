/* A file of its own, because an old Node could not even read the word `import(`. */
import('./verbs.mjs').then(verbs => verbs.run(process.argv[2] ?? 'start', process.argv.slice(3)));
