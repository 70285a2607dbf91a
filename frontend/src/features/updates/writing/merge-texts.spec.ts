import { describe, expect, it } from '@jest/globals';
import { mergeTexts } from './merge-texts.js';

const BASE = 'Reports fell. Two towns did better. Funding ends in spring.';

describe('Bringing two texts together that were written from one', () => {
  it('takes each change where only one of them changed something', () => {
    const mine = 'Reports fell. Two towns did much better. Funding ends in spring.';
    const theirs = 'Reports fell. Two towns did better. Funding ends in spring. A bid was made.';
    expect(mergeTexts(BASE, mine, theirs)).toBe('Reports fell. Two towns did much better. Funding ends in spring. A bid was made.');
  });

  it('keeps both where both changed the same place, mine first', () => {
    const mine = BASE.replace('Two towns did better.', 'Stafford did better.');
    const theirs = BASE.replace('Two towns did better.', 'Cannock did better.');
    expect(mergeTexts(BASE, mine, theirs)).toBe('Reports fell. Stafford did better. Cannock did better. Funding ends in spring.');
  });

  it('leaves out what one of them took out and the other left alone', () => {
    expect(mergeTexts(BASE, 'Reports fell. Funding ends in spring.', `${BASE} A bid was made.`)).toBe('Reports fell. Funding ends in spring. A bid was made.');
  });

  it('says once what both say', () => {
    expect(mergeTexts('', 'We met. We agreed.', 'We met. We parted.')).toBe('We met. We agreed. We parted.');
    expect(mergeTexts('Old.', 'New.', 'New.')).toBe('New.');
  });

  it('keeps paragraphs apart and the text of one side where the other is empty', () => {
    expect(mergeTexts('', 'First.\n\nSecond.', 'First.\n\nThird.')).toBe('First.\n\nSecond. Third.');
    expect(mergeTexts('', 'Mine', '')).toBe('Mine');
    expect(mergeTexts('', '', 'Theirs')).toBe('Theirs');
    expect(mergeTexts('Both took it out.', '', '')).toBe('');
  });

  it('keeps every sentence that either of them added, whatever else happened', () => {
    const pool = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];
    for (let seed = 0; seed < 400; seed += 1) {
      const pick = (salt: number) => pool.filter((_, index) => ((seed * 7 + salt * 13) >> index) % 2 === 0);
      const [base, mine, theirs] = [pick(1), [...pick(2), 'Mine only.'], ['Theirs only.', ...pick(3)]];
      const merged = mergeTexts(base.join(' '), mine.join(' '), theirs.join(' '));
      for (const sentence of [...mine, ...theirs]) if (!base.includes(sentence)) expect(merged).toContain(sentence);
    }
  });
});
