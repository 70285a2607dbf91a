import { describe, expect, it } from '@jest/globals';
import { areasToChoose } from './area-in-words.js';

describe('the precision areas that an action can be for', () => {
  it('are those of the district today and those that it is for already, each once', () => {
    const [town, south] = [{ id: '1', name: 'Stafford Town', validUntil: null }, { id: '2', name: 'Stafford South', validUntil: '2020-05-01' }];
    expect(areasToChoose([town], [town, south])).toEqual([town, south]);
    expect(areasToChoose([town], [])).toEqual([town]);
  });
});
