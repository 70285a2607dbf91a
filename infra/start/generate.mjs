import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { SCRATCH, inRoot } from './places.mjs';
import { prepare } from './prepare.mjs';
import { node } from './programs.mjs';
import { Problem, tell } from './words.mjs';

const SCHEMA = inRoot('backend/schema.graphql');

/** `npm run generate`: the GraphQL schema from the back end's code, and the typed documents from the schema. */
export async function run() {
  await prepare(['shared', 'backend']);
  const before = readFileSync(SCHEMA, 'utf8');
  renameSync(await schemaOfTheCode(), SCHEMA);
  tell(`backend/schema.graphql ${readFileSync(SCHEMA, 'utf8') === before ? 'is up to date' : 'has changed: read its diff'}.`);
  await prepare(['documents']);
}

/** Fails where backend/schema.graphql is not what the code would make. */
export async function checkSchema() {
  const made = readFileSync(await schemaOfTheCode(), 'utf8');
  if (made === readFileSync(SCHEMA, 'utf8')) return { code: 0, said: '' };
  return { code: 1, said: 'backend/schema.graphql is not what the code makes: run npm run generate and read the diff.\n' };
}

async function schemaOfTheCode() {
  const file = join(SCRATCH, 'schema.graphql');
  const { code, said } = await node([inRoot('backend/dist/generate-schema.js'), file]);
  if (code !== 0) throw new Problem(`${said}\nThe schema could not be made: see the reason above.`);
  return file;
}
