import { describe, expect, it } from '@jest/globals';
import { figure, figureCell, flagsOf } from './figures.js';

describe('A figure', () => {
  it('is written by what it is', () => {
    expect(figure(1204, 'COUNT')).toBe('1,204');
    expect(figure(61.24, 'COUNT')).toBe('61');
    expect(figure(8.66, 'COUNT')).toBe('8.7');
    expect(figure(63, 'RATE')).toBe('63.0');
    expect(figure(37, 'PERCENTAGE')).toBe('37%');
    expect(figure(37.44, 'PERCENTAGE')).toBe('37.4%');
    expect(figure(-0.01, 'COUNT')).toBe('0');
    expect(figure(-3.4, 'RATE')).toBe('−3.4');
  });

  it('carries its symbols in a cell, and is never blank', () => {
    expect(figureCell(74, ['REVISED', 'PROVISIONAL'], 'COUNT')).toBe('74 [p] [r]');
    expect(figureCell(null, ['SUPPRESSED'], 'COUNT')).toBe('[c]');
    expect(figureCell(null, [], 'COUNT')).toBe('[x]');
    expect(figureCell(0, [], 'COUNT')).toBe('0');
    expect(flagsOf(null, ['BREAK'])).toEqual(['UNAVAILABLE', 'BREAK']);
  });
});
