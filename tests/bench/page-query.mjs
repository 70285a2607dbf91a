import { readFileSync } from 'node:fs';
import { print } from 'graphql';

const DOCUMENTS = new URL('../../frontend/src/graphql/generated/graphql.ts', import.meta.url);

/**
 * The question that a page asks, by the name of its operation. The client adds a `__typename` to each object; the benchmarks ask none, as their floors answer none.
 * @param {string} name
 */
export function pageQuery(name) {
  const [, document] = new RegExp(`export const ${name}Document = (\\{.*\\}) as unknown as`).exec(readFileSync(DOCUMENTS, 'utf8')) ?? [];
  if (!document) throw new Error(`No page asks ${name}: npm run generate writes the documents.`);
  return print(JSON.parse(document));
}
