import { describe, expect, it } from '@jest/globals';
import { webHost } from './web-address.js';

describe('the address of a link to evidence', () => {
  it.each([
    ['https://www.staffordshire.gov.uk/reports/2026?page=2#top', 'www.staffordshire.gov.uk'],
    ['HTTP://Data.Police.UK', 'data.police.uk'],
    ['https://localhost:4000/x', 'localhost:4000'],
  ])('is a web page: %s', (address, host) => expect(webHost(address)).toBe(host));

  it.each([
    'javascript:alert(1)', 'data:text/html,x', 'ftp://files.example.org', 'www.example.org', 'https://', 'https:///path', 'https:example.org',
    'https://user:secret@example.org', 'https://example.org@evil.org', 'https://example.org\\@evil.org', 'https://exa mple.org', 'https://example.org/a b',
    ' https://example.org', 'java\nscript:https://example.org', 'https://еxample.org', 'https://-example.org', '',
  ])('is nothing else: %j', (address) => expect(webHost(address)).toBeNull());
});
