import { describe, expect, it } from '@jest/globals';
import { closedWords } from './closed-words.js';

describe('An update that cannot be written', () => {
  it('is called submitted only where it was', () => {
    expect(closedWords('SUBMITTED', 'CALL_OPEN')).toContain('has been submitted');
    expect(closedWords('ACCEPTED', 'CALL_OPEN')).toContain('has been accepted');
    expect(closedWords('NOT_RECEIVED', 'CALL_OPEN')).toContain('no update was received');
    expect(closedWords('IN_PROGRESS', 'CANCELLED')).toContain('was cancelled');
    expect(closedWords('IN_PROGRESS', 'CALL_OPEN')).toBe('Only those who lead this theme can write this update.');
  });

  it('points at nobody who could return it once the pack is frozen', () => {
    expect(closedWords('ACCEPTED', 'FROZEN')).toBe('The pack of this meeting is frozen, so this update stays as it is.');
    expect(closedWords('NOT_RECEIVED', 'CONCLUDED')).toBe('No update was received before the pack was frozen. None can be written now.');
  });
});
