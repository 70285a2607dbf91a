import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, type ExecutionResult, GraphQLError, type GraphQLObjectType, parse, type OperationDefinitionNode, Kind } from 'graphql';
import { compiling } from './compiled.driver.js';

const schema = buildSchema(`
  type Query { district(slug: String!, year: Int = 2026): District, districts: [District!]! }
  type Mutation { rename(name: String!): District }
  type District { name: String!, year: Int, lead: Lead, plan: Plan, secret: String }
  type Plan { id: ID!, owner: String! }
  union Lead = Person | Post
  type Person { name: String! }
  type Post { title: String! }
`);
const refused = () => {
  throw new GraphQLError('You may not see this.', { extensions: { code: 'FORBIDDEN' } });
};
const district = { name: 'Stafford', lead: { __typename: 'Post', title: 'CSP lead' }, plan: { id: '7', owner: null } };
const resolve = (type: string, field: string, resolver: (...given: never[]) => unknown) => ((schema.getType(type) as GraphQLObjectType).getFields()[field]!.resolve = resolver as never);
resolve('Query', 'district', (_: unknown, { year }: { slug: string; year: number }) => Promise.resolve({ ...district, year }));
resolve('Query', 'districts', () => [district, district]);
resolve('Mutation', 'rename', () => district);
resolve('District', 'secret', refused);

/** As the compiled question answers, and as the reference implementation does; errors as they go out. */
async function bothWays(text: string, variables: Record<string, unknown> = {}, operationName: string | null = null) {
  const document = parse(text);
  const operation = document.definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION && (operationName === null || each.name?.value === operationName))!;
  const { executor } = await compiling(schema)!.load({ apollo: {} });
  const sent = ({ data, errors }: ExecutionResult) => JSON.parse(JSON.stringify({ data: data ?? null, errors })) as object;
  const compiled = await executor!({ document, operation, operationName, queryHash: text, context: {}, request: { variables } } as never);
  return [sent(compiled as ExecutionResult), sent(await execute({ schema, document, operationName, variableValues: variables, contextValue: {} }))] as const;
}

describe('a question that was compiled', () => {
  it.each([
    ['with variables and what stands for one that is left out', 'query ($slug: String!, $year: Int) { district(slug: $slug, year: $year) { name year } }', { slug: 'stafford' }],
    ['under other names', '{ here: district(slug: "stafford") { called: name } there: districts { name } }', {}],
    ['with what is included and what is skipped', 'query ($now: Boolean!) { district(slug: "s") { ...Now @include(if: $now) year @skip(if: $now) } } fragment Now on District { name }', { now: true }],
    ['of several kinds', '{ district(slug: "s") { lead { __typename ... on Person { name } ... on Post { title } } } }', {}],
    ['with a field that is refused: the rest stands', '{ district(slug: "s") { name secret } }', {}],
    ['with nothing where something must be: what holds it is gone', '{ district(slug: "s") { name plan { id owner } } }', {}],
    ['with a variable that does not fit', 'query ($slug: String!) { district(slug: $slug) { name } }', { slug: 7 }],
    ['with a variable that is missing', 'query ($slug: String!) { district(slug: $slug) { name } }', {}],
  ])('answers as the reference does %s', async (_, text, variables) => {
    const [compiled, reference] = await bothWays(text, variables);
    expect(compiled).toEqual(reference);
  });

  it.each([
    ['a fragment that is asked for at times and always', '{ ...F @include(if: $now) ...F }', 'lead { __typename } name'],
    ['the same below a field that both ask for', '{ ...F @include(if: $now) plan { ...Id } }', 'plan { ...Id }'],
    ['the same where a field is asked for at times', '{ plan @include(if: $now) { ...Id } plan { ...Id } }', 'name'],
    ['the same where its kind is named', '{ ... on District @include(if: $now) { ...F } ...F }', 'name'],
    ['what is left out below what is asked for at times', '{ ...F @include(if: $now) plan { __typename } }', 'plan { id @skip(if: $now) __typename }'],
    ['what is asked for below what is left out', '{ ...F @skip(if: $now) plan { __typename } }', 'plan { id @include(if: $now) }'],
    ['the same where its kind is named below', '{ ...F @include(if: $now) lead { ... on Post { __typename } } }', 'lead { ... on Post { title @skip(if: $now) __typename } }'],
    ['one field that is asked for at times with this below it, and always with that', '{ ...F @include(if: $now) plan { __typename } }', 'plan { id }'],
  ])('answers as the reference does with %s', async (_, selections, below) => {
    const text = `query ($now: Boolean!) { districts ${selections} } ${selections.includes('...F') ? `fragment F on District { ${below} }` : ''} ${`${selections}${below}`.includes('...Id') ? 'fragment Id on Plan { id }' : ''}`;
    for (const now of [true, false]) {
      const [compiled, reference] = await bothWays(text, { now });
      expect([now, compiled]).toEqual([now, reference]);
      expect(reference).not.toHaveProperty('errors');
    }
  });

  it('is the one that was named, where a document holds several', async () => {
    const text = 'query A { district(slug: "s") { name } } query B { districts { name } }';
    for (const name of ['A', 'B']) {
      const [compiled, reference] = await bothWays(text, {}, name);
      expect(compiled).toEqual(reference);
    }
    expect((await bothWays(text, {}, 'B'))[0]).toMatchObject({ data: { districts: [{ name: 'Stafford' }, { name: 'Stafford' }] } });
  });
});

describe('a change', () => {
  it('runs as ever', async () => {
    const [run, reference] = await bothWays('mutation { rename(name: "Stafford") { name } }');
    expect(run).toEqual(reference);
    expect(run).toMatchObject({ data: { rename: { name: 'Stafford' } } });
  });
});
