import fc from 'fast-check';
import {
  type GraphQLField, type GraphQLInputField, type GraphQLInputType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, getNamedType,
} from 'graphql';
import { inDays } from './full-answers.js';

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
export function variablesFor(field: GraphQLField<unknown, unknown>, known: KnownValues): fc.Arbitrary<Record<string, unknown>> {
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
