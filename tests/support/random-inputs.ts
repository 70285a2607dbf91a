import { expect } from '@jest/globals';
import fc from 'fast-check';
import {
  type GraphQLField, type GraphQLInputField, type GraphQLInputType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, getNamedType,
} from 'graphql';
import type { Answer, Client } from './client.js';
import { fingerprinter } from './fingerprint.js';
import { inDays } from './full-answers.js';
import type { Product } from './product.js';
import { fieldOf, readSchema, rootFields } from './schema-walk.js';

const schema = readSchema();

/** How many inputs each field gets from each person; the same ones each time, others with another FUZZ_SEED. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2);
const SEED = Number(process.env.FUZZ_SEED ?? 20231);

/** Everybody who could send something, in two halves. */
export const SEE_EVERYTHING = ['administrator', 'coordinator', 'chair', 'portfolio-holder', 'member'];
export const SEE_A_PART = ['lead-asb', 'csp-stafford', 'analyst', 'observer', 'nobody'];

/** Values that mean something in the world of the test, so that inputs are not all refused at the threshold. */
export interface KnownValues {
  ids: readonly string[];
  texts: readonly string[];
}

const UNKNOWN_ID = '01981111-1111-7111-8111-111111111111';
const AWKWARD_TEXTS = [
  '', ' ', '\n\t', 'x', '0', 'null', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', `'; DROP TABLE meeting; --`, '%', '_%\\', '{{7*7}}', '\u0000',
  '\ud800', '\u202e desrever', 'Ünïcödé 安全 🚓', 'javascript:alert(1)', 'https://example.org/a', 'a'.repeat(256), 'word '.repeat(4000), '../../etc/passwd', 'NaN', '$1', '1e309',
];
const DAYS = [-4000, -400, -30, -1, 0, 1, 5, 30, 90, 400, 4000].map(inDays);
const FAR_DAYS = ['0001-01-01', '1999-12-31', '2024-02-29', '9999-12-31'];

/** Inputs of the right type for a field: everything a client could send that passes the type check of GraphQL itself. */
function variablesFor(field: GraphQLField<unknown, unknown>, known: KnownValues): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(field.args.map(argument => [argument.name, valueOf(argument.type, known)])));
}

/** The field as an operation with a variable for each argument. */
export function operationFor(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`;
}

function valueOf(type: GraphQLInputType, known: KnownValues): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return present(type.ofType, known);
  return fc.oneof({ weight: 3, arbitrary: present(type, known) }, { weight: 1, arbitrary: fc.constant(null) });
}

function present(type: GraphQLInputType, known: KnownValues): fc.Arbitrary<unknown> {
  if (isListType(type)) {
    const item = valueOf(type.ofType, known);
    return fc.oneof({ weight: 6, arbitrary: fc.array(item, { maxLength: 3 }) }, { weight: 1, arbitrary: fc.array(item, { minLength: 60, maxLength: 60 }) });
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) return object(Object.values(type.getFields()), known);
  return scalar('name' in type ? type.name : '', known);
}

/** Optional fields are sometimes left out, which is not the same as null. */
function object(fields: GraphQLInputField[], known: KnownValues): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(fields.map(field => [field.name, valueOf(field.type, known)]));
  const required = fields.filter(field => isNonNullType(field.type) && field.defaultValue === undefined).map(field => field.name);
  return fc.record(model, { requiredKeys: required });
}

function scalar(name: string, known: KnownValues): fc.Arbitrary<unknown> {
  const text = fc.oneof(fc.constantFrom(...AWKWARD_TEXTS), fc.constantFrom('A title', 'Some words', ...known.texts), fc.string({ maxLength: 40, unit: 'grapheme' }));
  switch (name) {
    case 'ID': return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(UNKNOWN_ID, ...known.ids) }, { weight: 1, arbitrary: text });
    case 'Int': return fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom(-2147483648, -1, 99, 100_000, 2147483647));
    case 'Float': return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'Boolean': return fc.boolean();
    case 'Day': return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...DAYS) }, { weight: 1, arbitrary: fc.constantFrom(...FAR_DAYS) });
    case 'DateTime': return fc.date({ noInvalidDate: true }).map(date => date.toISOString());
    case 'String': return text;
    default: throw new Error(`Say in random-inputs.ts how a ${name} may look.`);
  }
}

/** Every question, or every change, that there is. */
export function rootFieldsOf(root: 'Query' | 'Mutation'): GraphQLField<unknown, unknown>[] {
  return rootFields(schema).filter(name => name.startsWith(`${root}.`)).map(name => fieldOf(schema, name));
}

export const somebody = (product: Product, key: string): Promise<Client> | Client => (key === 'nobody' ? product.people.nobody : product.as(key));

/** The last resort of the server, and what a person should never be told. */
export function isAccident({ status, errors }: Answer<unknown>): boolean {
  const told = JSON.stringify(errors);
  return status >= 500 || errors.some(error => error.extensions.code === 'INTERNAL_SERVER_ERROR') || /stacktrace|node_modules|QueryFailed|SELECT |relation "/.test(told);
}

/** Refused is an error, or one of the results that say why nothing happened. */
function isRefused({ data, errors }: Answer<Record<string, unknown>>): boolean {
  const [result] = Object.values(data ?? {});
  const kind = String((result as { __typename?: string } | null)?.__typename);
  return errors.length > 0 || /(Blocked|Conflict)$/.test(kind);
}

export function inputsFor(field: GraphQLField<unknown, unknown>, known: KnownValues): Record<string, unknown>[] {
  return fc.sample(variablesFor(field, known), { numRuns: field.args.length > 0 ? RUNS : 1, seed: SEED });
}

/** Asks for every change as somebody: none falls over, and what is refused changes nothing. */
export async function tryEveryChange(product: Product, key: string): Promise<void> {
  const known = await worldOf(product);
  const who = await somebody(product, key);
  const fingerprint = await fingerprinter(product.db);
  const changes = rootFieldsOf('Mutation');
  let before = await fingerprint();
  let refused = 0;
  for (const field of changes) {
    for (const variables of inputsFor(field, known)) {
      const answer = await who.query<Record<string, unknown>>(operationFor('mutation', field), variables);
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
  expect(refused).toBeGreaterThan(changes.length);
}

/** A world with something of each kind in each state, and the ids of all of it. */
export async function worldOf({ story, db }: Product): Promise<KnownValues> {
  const first = await story.openCall(inDays(60));
  await story.accepted(first, 'asb');
  await story.frozen(first);
  await story.wasHeld(first, 90);
  const second = await story.openCall(inDays(60));
  await story.accepted(second, 'fraud');
  await story.submitted(second, 'prevent');
  await story.draft(second, 'asb');
  await story.plannedMeeting(inDays(120));
  return { ids: await everyThing(db, 'id'), texts: await everyThing(db, 'slug') };
}

/** The names by which things are asked for, some of every table. */
async function everyThing(db: Product['db'], column: 'id' | 'slug'): Promise<string[]> {
  const { rows: tables } = await db.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = $1 AND data_type IN ('uuid', 'text') AND table_name <> 'session' ORDER BY 1`, [column]);
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await db.query<{ value: string }>(`SELECT ${column} AS value FROM "${name}" ORDER BY 1 DESC LIMIT 12`);
    found.push(...rows.map(({ value }) => value));
  }
  return found;
}
