import { describe, expect, it } from '@jest/globals';
import { readAccessTable } from '../support/access-table.js';
import { useProduct } from '../support/product.js';
import { SEE_A_PART, inputsFor, isAccident, operationFor, rootFieldsOf, SEE_EVERYTHING, somebody, worldOf } from '../support/random-inputs.js';
import { leastWith, textsIn } from '../support/schema-walk.js';

const product = useProduct();

describe('whatever question is asked, as long as its types are right', () => {
  it.each([...SEE_EVERYTHING, ...SEE_A_PART])('%s brings nothing to fall over', async key => {
    const known = await worldOf(product);
    const who = await somebody(product, key);
    for (const field of rootFieldsOf('Query')) {
      const answers = await Promise.all(inputsFor(field, known).map(async variables => ({ variables, answer: await who.query(operationFor('query', field), variables) })));
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
  const texts = rootFieldsOf('Mutation').flatMap(field => textsIn(field).map(path => ({ field, path, name: `${field.name}: ${path.join('.')}` })));

  it.each(texts)('is refused beside its field, or found nowhere where it names a thing: $name', async ({ field, path }) => {
    const who = open.find(cell => cell.field === `Mutation.${field.name}`)?.who ?? 'nobody';
    const answer = await (await product.as(KEYS[who] ?? who)).query(operationFor('mutation', field), leastWith(field, path, 'x'.repeat(100_000)));
    if (/slug$/i.test(path.at(-1) ?? '') && answer.code === 'NOT_FOUND') return;
    const beside = path.slice(path[0] === 'input' ? 1 : 0).join('.');
    expect({ code: answer.code, beside: answer.errors[0]?.extensions.fields?.map(fault => fault.path) }).toEqual({ code: 'INVALID_INPUT', beside: expect.arrayContaining([beside]) });
  });
});
