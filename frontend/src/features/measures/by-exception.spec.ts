import { describe, expect, it } from '@jest/globals';
import { byException } from './by-exception.js';

describe('Measures by exception', () => {
  it('have concern first and what has no figures last; those alike keep their order', () => {
    const measures = [
      { name: 'usual', state: { variation: 'COMMON_CAUSE' as const } },
      { name: 'none', state: null },
      { name: 'not judged', state: { variation: null } },
      { name: 'better', state: { variation: 'IMPROVEMENT_LOW' as const } },
      { name: 'worse', state: { variation: 'CONCERN_HIGH' as const } },
      { name: 'usual too', state: { variation: 'COMMON_CAUSE' as const } },
      { name: 'neither', state: { variation: 'NEITHER_LOW' as const } },
    ];
    expect(byException(measures).map(({ name }) => name)).toEqual(['worse', 'better', 'neither', 'usual', 'usual too', 'not judged', 'none']);
  });
});
