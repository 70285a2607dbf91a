import { readFileSync } from 'node:fs';
import {
  buildSchema, getNamedType, type GraphQLField, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema, isEnumType, isInputObjectType,
  isLeafType, isListType, isNonNullType, isObjectType, isRequiredInputField,
} from 'graphql';
import { inDays } from './full-answers.js';

const UNKNOWN_ID = '01981111-1111-7111-8111-111111111111';
const SCALARS: Record<string, string> = { ID: `"${UNKNOWN_ID}"`, String: '"x"', Int: '1', Boolean: 'true', Day: `"${inDays(200)}"` };

export function readSchema(): GraphQLSchema {
  return buildSchema(readFileSync(new URL('../../backend/schema.graphql', import.meta.url), 'utf8'));
}

/** The names of all fields at the root: `Query.overview`, `Mutation.openCall`. */
export function rootFields(schema: GraphQLSchema): string[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap(root => (root ? Object.keys(root.getFields()).map(field => `${root.name}.${field}`) : []));
}

export function fieldOf(schema: GraphQLSchema, name: string): GraphQLField<unknown, unknown> {
  const [typeName = '', fieldName = ''] = name.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? (type as GraphQLObjectType).getFields()[fieldName] : undefined;
  if (!field) throw new Error(`The schema has no ${name}.`);
  return field;
}

/** The field as it is asked for: with an argument of the right type wherever one must be, and the least that can be selected. */
export function askFor(field: GraphQLField<unknown, unknown>): string {
  const required = field.args.filter(argument => isNonNullType(argument.type));
  const given = required.length > 0 ? `(${required.map(({ name, type }) => `${name}: ${valueOf(type)}`).join(', ')})` : '';
  return `${field.name}${given}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`;
}

function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return `[${valueOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? '""';
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{ ${fields.map(field => `${field.name}: ${valueOf(field.type)}`).join(', ')} }`;
}
