import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '@csa/shared/days.js';

/** A calendar day in Europe/London, YYYY-MM-DD. Days that do not exist are refused. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day in Europe/London, written YYYY-MM-DD.',
  serialize: value => String(value),
  parseValue: value => readDay(value),
  parseLiteral: node => readDay(node.kind === Kind.STRING ? node.value : null),
});

function readDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('A day is written YYYY-MM-DD and must exist, for example 2026-12-10.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** An instant in UTC, ISO 8601. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in UTC, written as ISO 8601.',
  serialize: value => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: value => {
    const date = new Date(String(value));
    if (typeof value === 'string' && !Number.isNaN(date.getTime())) return date;
    throw new GraphQLError('An instant is written as ISO 8601.', { extensions: { code: 'BAD_USER_INPUT' } });
  },
});
