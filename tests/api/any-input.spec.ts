import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphQLField } from 'graphql';
import { readAccessTable } from '../support/access-table.js';
import type { Answer, Client } from '../support/client.js';
import { fingerprinter } from '../support/fingerprint.js';
import { inDays } from '../support/full-answers.js';
import { useProduct } from '../support/product.js';
import { type KnownValues, operationFor, variablesFor } from '../support/random-inputs.js';
import { fieldOf, leastWith, readSchema, rootFields, textsIn } from '../support/schema-walk.js';

const product = useProduct();
const schema = readSchema();
const PEOPLE = ['administrator', 'coordinator', 'chair', 'portfolio-holder', 'member', 'lead-asb', 'csp-stafford', 'analyst', 'observer', 'nobody'];

/** How many inputs each field gets from each person; the same ones each time, others with another FUZZ_SEED. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 5);
const SEED = Number(process.env.FUZZ_SEED ?? 20231);

const fieldsOf = (root: 'Query' | 'Mutation') => rootFields(schema).filter(name => name.startsWith(`${root}.`)).map(name => fieldOf(schema, name));

/** A world with something of each kind in each state, and the ids of all of it. */
async function world(): Promise<KnownValues> {
  const first = await product.story.openCall(inDays(60));
  await product.story.accepted(first, 'asb');
  await product.story.frozen(first);
  await product.story.wasHeld(first, 90);
  const second = await product.story.openCall(inDays(60));
  await product.story.accepted(second, 'fraud');
  await product.story.submitted(second, 'prevent');
  await product.story.draft(second, 'asb');
  await product.story.plannedMeeting(inDays(120));
  return { ids: await everyThing('id'), texts: await everyThing('slug') };
}

/** The names by which things are asked for, some of every table. */
async function everyThing(column: 'id' | 'slug'): Promise<string[]> {
  const { rows: tables } = await product.db.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = $1 AND data_type IN ('uuid', 'text') AND table_name <> 'session' ORDER BY 1`, [column]);
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await product.db.query<{ value: string }>(`SELECT ${column} AS value FROM "${name}" ORDER BY 1 DESC LIMIT 12`);
    found.push(...rows.map(({ value }) => value));
  }
  return found;
}

const somebody = (key: string): Promise<Client> | Client => (key === 'nobody' ? product.people.nobody : product.as(key));

/** Refused is an error, or one of the results that say why nothing happened. */
function isRefused({ data, errors }: Answer<Record<string, unknown>>): boolean {
  const [result] = Object.values(data ?? {});
  const kind = String((result as { __typename?: string } | null)?.__typename);
  return errors.length > 0 || /(Blocked|Conflict)$/.test(kind);
}

/** The last resort of the server, and what a person should never be told. */
function isAccident({ status, errors }: Answer<unknown>): boolean {
  const told = JSON.stringify(errors);
  return status >= 500 || errors.some(error => error.extensions.code === 'INTERNAL_SERVER_ERROR') || /stacktrace|node_modules|QueryFailed|SELECT |relation "/.test(told);
}

function inputsFor(field: GraphQLField<unknown, unknown>, known: KnownValues, runs: number): Record<string, unknown>[] {
  return fc.sample(variablesFor(field, known), { numRuns: field.args.length > 0 ? runs : 1, seed: SEED });
}

describe('whatever is sent, as long as its types are right', () => {
  it.each(PEOPLE)('%s brings no change to fall over, and what is refused changes nothing', async key => {
    const known = await world();
    const who = await somebody(key);
    const fingerprint = await fingerprinter(product.db);
    let before = await fingerprint();
    let refused = 0;
    for (const field of fieldsOf('Mutation')) {
      for (const variables of inputsFor(field, known, RUNS)) {
        const answer = await who.query(operationFor('mutation', field), variables);
        const after = await fingerprint();
        const told = { mutation: field.name, variables, errors: answer.errors, data: answer.data };
        expect({ ...told, accident: isAccident(answer) }).toEqual({ ...told, accident: false });
        if (isRefused(answer)) {
          refused += 1;
          expect({ ...told, holds: after }).toEqual({ ...told, holds: before });
        }
        before = after;
      }
    }
    expect(refused).toBeGreaterThan(fieldsOf('Mutation').length);
  });

  it.each(PEOPLE)('%s brings no question to fall over', async key => {
    const known = await world();
    const who = await somebody(key);
    for (const field of fieldsOf('Query')) {
      const answers = await Promise.all(inputsFor(field, known, RUNS).map(async variables => ({ variables, answer: await who.query(operationFor('query', field), variables) })));
      for (const { variables, answer } of answers) {
        const told = { question: field.name, variables, errors: answer.errors };
        expect({ ...told, accident: isAccident(answer) }).toEqual({ ...told, accident: false });
      }
    }
  });
});

describe('a text that is longer than anything one writes', () => {
  const open = readAccessTable(new URL('access.table.md', import.meta.url)).filter(cell => cell.open);
  const KEYS: Record<string, string> = { 'lead officer': 'lead-asb', 'CSP lead': 'csp-stafford', 'portfolio holder': 'portfolio-holder' };
  const texts = fieldsOf('Mutation').flatMap(field => textsIn(field).map(path => ({ field, path, name: `${field.name}: ${path.join('.')}` })));

  it.each(texts)('is refused beside its field, or found nowhere where it names a thing: $name', async ({ field, path }) => {
    const who = open.find(cell => cell.field === `Mutation.${field.name}`)?.who ?? 'nobody';
    const answer = await (await product.as(KEYS[who] ?? who)).query(operationFor('mutation', field), leastWith(field, path, 'x'.repeat(100_000)));
    if (/slug$/i.test(path.at(-1) ?? '') && answer.code === 'NOT_FOUND') return;
    const beside = path.slice(path[0] === 'input' ? 1 : 0).join('.');
    expect({ code: answer.code, beside: answer.errors[0]?.extensions.fields?.map(fault => fault.path) }).toEqual({ code: 'INVALID_INPUT', beside: expect.arrayContaining([beside]) });
  });
});
