import { readFileSync } from 'node:fs';
import { print } from 'graphql';

const DOCUMENTS = new URL('../../frontend/src/graphql/generated/graphql.ts', import.meta.url);

/**
 * The very question that a page sends, by the name of its operation.
 * @param {string} name
 */
export function pageQuery(name) {
  const [, document] = new RegExp(`export const ${name}Document = (\\{.*\\}) as unknown as`).exec(readFileSync(DOCUMENTS, 'utf8')) ?? [];
  if (!document) throw new Error(`No page asks ${name}: npm run generate writes the documents.`);
  return print(JSON.parse(document));
}
