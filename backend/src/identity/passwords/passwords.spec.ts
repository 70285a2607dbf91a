import { describe, expect, it } from '@jest/globals';
import argon2 from 'argon2';
import { Clock } from '../../platform/time/clock.js';
import { Passwords } from './passwords.js';

describe('passwords at rest', () => {
  const passwords = new Passwords(new Clock());

  it('are kept as argon2id hashes at the cost that OWASP asks for, each with a salt of its own', async () => {
    const [one, other] = await Promise.all([passwords.hash('correct horse battery'), passwords.hash('correct horse battery')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(await passwords.verify(one, 'correct horse battery')).toBe(true);
    expect(await passwords.verify(one, 'correct horse batterY')).toBe(false);
  });

  it('are right for nobody where there is none', async () => {
    expect(await passwords.verify(null, 'correct horse battery')).toBe(false);
  });

  it('are hashed anew when the cost has moved', async () => {
    expect(passwords.isOutdated(await passwords.hash('correct horse battery'))).toBe(false);
    expect(passwords.isOutdated(await argon2.hash('x', { type: argon2.argon2id, memoryCost: 8192, timeCost: 2, parallelism: 1 }))).toBe(true);
  });

  it('are compared a few at a time: a crowd waits, and beyond that is asked to come back', async () => {
    const kept = await passwords.hash('correct horse battery');
    const outcomes = await Promise.allSettled(Array.from({ length: 60 }, () => passwords.verify(kept, 'correct horse battery')));
    const served = outcomes.filter(({ status }) => status === 'fulfilled');
    expect(served).toHaveLength(42);
    expect(await passwords.verify(kept, 'correct horse battery')).toBe(true);
    // Generous: hashing is dear on purpose, and the machine may be busy.
  }, 60_000);
});
