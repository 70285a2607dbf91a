import { readFileSync } from 'node:fs';
import {
  buildSchema, getNamedType, GraphQLString, type GraphQLField, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema, isEnumType, isInputObjectType,
  isLeafType, isListType, isNonNullType, isObjectType, isRequiredInputField,
} from 'graphql';
import { inDays } from './full-answers.js';

const UNKNOWN_ID = '01981111-1111-7111-8111-111111111111';
const SCALARS: Record<string, string> = { ID: `"${UNKNOWN_ID}"`, String: '"x"', Int: '1', Float: '1', Boolean: 'true', Day: `"${inDays(200)}"` };

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

/** Where a text can be written in the arguments of a field: `['input', 'nextSteps', '0', 'text']`. */
export function textsIn(field: GraphQLField<unknown, unknown>): string[][] {
  const within = (type: GraphQLInputType, path: string[]): string[][] => {
    if (isNonNullType(type)) return within(type.ofType, path);
    if (isListType(type)) return within(type.ofType, [...path, '0']);
    if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap(inner => within(inner.type, [...path, inner.name]));
    return type === GraphQLString ? [path] : [];
  };
  return field.args.flatMap(argument => within(argument.type, [argument.name]));
}

/** The least that the arguments of a field may be, with one value set where the path leads. */
export function leastWith(field: GraphQLField<unknown, unknown>, path: readonly string[], value: unknown): Record<string, unknown> {
  const least = (type: GraphQLInputType, way?: readonly string[]): unknown => {
    if (way?.length === 0) return value;
    if (isNonNullType(type)) return least(type.ofType, way);
    if (isListType(type)) return [least(type.ofType, way?.slice(1))];
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (isInputObjectType(type)) return all(Object.values(type.getFields()), way);
    return JSON.parse(SCALARS[type.name] ?? '""');
  };
  const all = (fields: readonly { name: string; type: GraphQLInputType }[], way?: readonly string[]): Record<string, unknown> => {
    const asked = fields.filter(({ name, type }) => isNonNullType(type) || name === way?.[0]);
    return Object.fromEntries(asked.map(({ name, type }) => [name, least(type, name === way?.[0] ? way.slice(1) : undefined)]));
  };
  return all(field.args, path);
}
