import { describe, expect, it } from '@jest/globals';
import { ConfigFault, readConfig } from './config.js';

describe('the configuration', () => {
  it('is trial mode on loopback when nothing is set', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', trial: true, secureCookies: false, databaseTls: false });
  });

  it('verifies TLS with a database elsewhere unless told not to', () => {
    const DATABASE_URL = 'postgres://csa:secret@db.example:5432/csa';
    expect(readConfig({ DATABASE_URL })).toMatchObject({ trial: false, databaseTls: { rejectUnauthorized: true } });
    expect(readConfig({ DATABASE_URL, DATABASE_TLS: 'off' }).databaseTls).toBe(false);
    expect(readConfig({ DATABASE_URL: 'postgres://csa@localhost/csa' }).databaseTls).toBe(false);
  });

  it('refuses to open trial mode to the network', () => {
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(/anybody signs in with one click/);
    expect(readConfig({ HOST: '0.0.0.0', DATABASE_URL: 'postgres://csa@localhost/csa' }).secureCookies).toBe(true);
  });

  it('says who answers for the installation, where somebody set it', () => {
    expect(readConfig({}).contact).toEqual({ name: null, email: null });
    expect(readConfig({ CONTACT_NAME: 'County council', CONTACT_EMAIL: 'safety@county.example' }).contact).toEqual({ name: 'County council', email: 'safety@county.example' });
    expect(() => readConfig({ CONTACT_EMAIL: 'ask at the desk' })).toThrow(/CONTACT_EMAIL=ask at the desk is not an e-mail address/);
  });

  it('knows where the police keep their archive, and takes another address', () => {
    expect(readConfig({}).policeArchiveUrl).toBe('https://data.police.uk/data/archive/latest.zip');
    expect(readConfig({ POLICE_ARCHIVE_URL: 'http://127.0.0.1:8080/a.zip' }).policeArchiveUrl).toBe('http://127.0.0.1:8080/a.zip');
    expect(() => readConfig({ POLICE_ARCHIVE_URL: 'latest.zip' })).toThrow(/POLICE_ARCHIVE_URL is not a web address/);
  });

  it('names everything that is wrong in one message', () => {
    const wrong = { PORT: 'http', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x', DATABASE_POOL: '0', SMTP_URL: 'mail.example' };
    expect(() => readConfig(wrong)).toThrow(ConfigFault);
    expect(() => readConfig(wrong)).toThrow(/DATABASE_URL[\s\S]*SMTP_URL[\s\S]*LOG_LEVEL[\s\S]*PORT=http[\s\S]*DATABASE_POOL=0/);
  });
});
