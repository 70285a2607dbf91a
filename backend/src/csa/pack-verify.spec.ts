import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { verifyPack } from './pack-verify.js';

describe('verifying a pack', () => {
  const canonical = '{"a":[1,2.5,"é"],"b":null}';
  const hash = createHash('sha256').update(canonical, 'utf8').digest('hex');

  it('holds whatever the order of the fields and the white space of the file', () => {
    expect(verifyPack(`{ "content": { "b": null, "a": [1, 2.50, "\\u00e9"] }, "hash": "${hash}" }`)).toContain(hash);
  });

  it('refuses a content in which one character changed', () => {
    expect(() => verifyPack(`{"hash":"${hash}","content":{"a":[1,2.5,"e"],"b":null}}`)).toThrow(/not as it was frozen/);
  });

  it('refuses what is not a pack', () => {
    expect(() => verifyPack('<html>')).toThrow(/not JSON/);
    expect(() => verifyPack('{"hash":"x"}')).toThrow(/no hash and content/);
    expect(() => verifyPack('null')).toThrow(/no hash and content/);
  });
});
