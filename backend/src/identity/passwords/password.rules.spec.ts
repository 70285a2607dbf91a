import { describe, expect, it } from '@jest/globals';
import { normalisedPassword, passwordFaults } from './password.rules.js';

const known = {
  words: ['Fiona Chapman', 'f.chapman@staffordshire.example', 'Staffordshire Strategic Community Safety Group', 'SSCSG'],
  common: new Set(['password', '1qaz2wsx3edc', 'leavemealone', 'qwerty']),
};
const faults = (password: string) => passwordFaults('newPassword', password, known).map(({ message }) => message);

describe('a new password', () => {
  it('may be anything of twelve characters and more: words, signs, other alphabets, spaces in between', () => {
    for (const password of ['correct horse battery', 'läuft wie geschmiert', 'пароль для Анны', '🐝🐝 over the hill', 'z'.repeat(11) + 'aq83', 'x1'.repeat(60) + 'q']) {
      expect([password, faults(password)]).toEqual([password, []]);
    }
  });

  it('counts characters as people do', () => {
    expect(faults('elevenchars')).toEqual(['Password must be 12 characters or more. Three or four words together are easy to keep in mind']);
    expect(faults('🐝🐜🦋🐞🦗🕷🦂🐌🐛🪲🪳')).toHaveLength(1);
    expect(faults('🐝🐜🦋🐞🦗🕷🦂🐌🐛🪲🪳🦟')).toEqual([]);
    expect(faults('   eleven chars   '.replace(' c', 'c'))).toHaveLength(1);
    expect(faults('q9'.repeat(128) + 'x')).toEqual(['Password must be 256 characters or fewer']);
    expect(faults('   ')).toEqual(['Enter a new password']);
  });

  it.each(['1qaz2wsx3edc', 'LeaveMeAlone', 'Password1234', '!!!password!!', 'passwordpassword', 'aaaaaaaaaaaa', 'abcabcabcabc', '123456789012', 'abcdefghijklmnop', 'qwertyuiopasd'])(
    'is refused where a stranger would try it first: %s', password => {
      expect(faults(password)).toEqual(['This password is one of the first that a stranger would try. Choose another']);
    });

  it.each(['Fiona Chapman', 'chapmanfiona1', 'f.chapman@staffordshire.example', 'Staffordshire2026', 'Community Safety!', 'sscsg-group-1'])(
    'is refused where it is made of what stands on the page: %s', password => {
      expect(faults(password)).toEqual(['Password must not be made of your name, your e-mail address or the name of the partnership']);
    });

  it('may have a known word in it when enough else is there', () => {
    expect(faults('Chapman likes plain tea')).toEqual([]);
    expect(faults('password of a grey heron')).toEqual([]);
  });
});

describe('the same password', () => {
  it('is the same from every keyboard', () => {
    expect(normalisedPassword('ﬁne Å café ')).toBe(normalisedPassword('fine Å café'));
  });
});
