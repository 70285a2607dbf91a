import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { personalDataFaults, possibleNames } from './personal-data.rules.js';

const TODAY = '2026-11-22';
const refused = (text: string) => personalDataFaults([{ path: 'summary', called: 'What the issue is', text }], TODAY).map(({ message }) => /^Take out (.*?)\. /.exec(message)?.[1]);
const names = (text: string, known: string[] = []) => possibleNames([{ path: 'summary', called: 'What the issue is', text }], known);

const PHONE = 'a phone number';
const EMAIL = 'an e-mail address';
const BIRTH = 'a date of birth';
const HOUSE = 'a house number with its street';

describe('text about places', () => {
  it.each([
    '10 incidents in March', 'A34', 'West Street', 'Noise on West Street', '3 incidents on West Street', '20 mph limit on Wolverhampton Road', 'Since 3 November 2026', 'From 01/10/2026 until 15/11/2026',
    'In 2026 Park Road saw fewer fires', 'On 14 November West Street was closed', '10 violent street robberies', '2 youths street racing near the A5190', '25% fewer calls', '£1,000,000 was spent',
    'At 10pm West Street is busy', 'Meet at 10.30 on 24.11.2026', 'Police log 345 of 14 November', '0 10 20 30 40 50 60', 'M6 Toll', 'Bus 62', 'Half past 7, near the high street', 'ward 2 and ward 3',
    '4 fires in the park since June 2025', 'Ages 14 to 17', 'at the street market', '5 calls to 101 and 3 to 999', '12 of 30 street lights are out',
  ])('passes: %s', text => expect(refused(text)).toEqual([]));

  it('passes whatever counts and months it speaks of', () => {
    const months = fc.constantFrom('January', 'March', 'May', 'August', 'December');
    const things = fc.constantFrom('incidents', 'calls', 'fires', 'reports of litter', 'patrols', 'meetings with residents');
    const places = fc.constantFrom('in West Street', 'on Cannock Road', 'near the park', 'along the A34', 'behind the shops');
    fc.assert(fc.property(fc.nat(999), things, places, months, (count, thing, place, month) => {
      expect(refused(`${count} ${thing} ${place} in ${month}, ${count} more than in ${month} 2025`)).toEqual([]);
    }));
  });
});

const inText = fc.tuple(fc.constantFrom('', 'Noise reported, ', 'See: ', 'Litter and '), fc.constantFrom('', '.', ', again', '\nNext week'));

describe('text that leads to a person', () => {
  it.each(['07700 900123', '01543 462621', '(01543) 462 621', '+44 7700 900123', '+44 (0)1543 462621', '0044 1543 462621', '01543-462-621', '07700900123', 'tel. 462621', '０７７００ ９００１２３', '077\u200b00 900123'])(
    'is refused for its phone number: %s', text => expect(refused(text)).toContain(PHONE));
  it.each(['someone@example.org', 'write to first.last@council.example.uk, please', 'someone (at) example.org', 'someone [at] example.org'])(
    'is refused for its e-mail address: %s', text => expect(refused(text)).toContain(EMAIL));
  it.each(['12/03/1987', '12.3.87', '12-03-2009', '1987-03-12', '12 March 1987', '12th of March 1987', 'March 12th, 1987', 'DOB 12/3', 'born in 2011', 'd.o.b. 1.1.2026', 'date of birth: May 2010', '03/25/2008'])(
    'is refused for its date of birth: %s', text => expect(refused(text)).toContain(BIRTH));
  it.each(['2 West Street', 'at 2 West Street', '2a West Street', '2-6 West Street', '12, West Street', 'No. 12 West Street', '2 west street', '2 WEST STREET', 'Flat 3, Hawks Court, West Street', '117 Old Hednesford Rd', 'West Street, no. 12', '14 The Green', '2 St John’s Close', '2\u00a0West Street'])(
    'is refused for its house: %s', text => expect(refused(text)).toContain(HOUSE));

  it('is refused whatever stands around a phone number', () => {
    const phone = fc.tuple(fc.constantFrom('07', '01', '02', '03'), fc.stringMatching(/^\d{9}$/), fc.integer({ min: 3, max: 7 }), fc.constantFrom('', ' ', '-', '.'))
      .map(([start, rest, gap, mark]) => { const all = start + rest; return all.slice(0, gap) + mark + all.slice(gap); }).filter(text => !/^0[1-9]?0*$/.test(text));
    fc.assert(fc.property(inText, phone, ([before, after], number) => expect(refused(before + number + after)).toContain(PHONE)));
  });

  it('is refused whatever stands around an e-mail address', () => {
    fc.assert(fc.property(inText, fc.emailAddress(), ([before, after], address) => expect(refused(before + address + after)).toContain(EMAIL)));
  });

  it('is refused for every day of birth of those now living, written in any way', () => {
    const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2024-11-01'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10));
    const ways = [
      ([y, m, d]: string[]) => `${d}/${m}/${y}`, ([y, m, d]: string[]) => `${d}.${m}.${y}`, ([y, m, d]: string[]) => `${y}-${m}-${d}`,
      ([y, m, d]: string[]) => `${Number(d)} ${new Date(`${y}-${m}-01T12:00:00Z`).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })} ${y}`,
    ];
    fc.assert(fc.property(inText, day, fc.constantFrom(...ways), ([before, after], born, way) => expect(refused(before + way(born.split('-')) + after)).toContain(BIRTH)));
  });

  it('is refused for every house of a street, and never for the street alone', () => {
    const street = fc.tuple(fc.constantFrom('West', 'Cannock', 'Old Penkridge', 'Queen’s', 'St Chad’s'), fc.constantFrom('Street', 'Road', 'Lane', 'Avenue', 'Close', 'Drive', 'Crescent', 'Court', 'Gardens')).map(parts => parts.join(' '));
    fc.assert(fc.property(inText, fc.integer({ min: 1, max: 999 }), street, ([before, after], number, name) => {
      expect(refused(`${before}${number} ${name}${after}`)).toContain(HOUSE);
      expect(refused(`${before}${name}${after}`)).toEqual([]);
    }));
  });

  it('is told why, beside its field', () => {
    expect(personalDataFaults([{ path: 'nextStep', called: 'The next step', text: 'Ring 07700 900123' }], TODAY)).toEqual([
      { path: 'nextStep', message: 'Take out a phone number. It leads to a person, and issues here are about places. Name the agency instead.' },
    ]);
  });
});

describe('what looks like a name', () => {
  it.each([
    ['Youths with Jane Example at night', ['Jane Example']], ['Mr Example shouts', ['Mr Example']], ['a man called Robin', ['Robin']], ['J. Example was seen', ['J. Example']],
    ['PC Robin Example leads', ['PC Robin Example']], ['Jane Example and Jane Example', ['Jane Example']],
  ])('is asked about: %s', (text, found) => expect(names(text)).toEqual(found));

  it.each([
    'West Street', 'Youths gather at night', 'The Community Safety Hub meets on Tuesday', 'Anti-Social Behaviour near Chase Leisure Centre', 'Reports since Monday', 'Cannock Park', 'NHS and CCTV', 'Operation Sunrise', '10 incidents in March',
    'Three Public Spaces Protection Orders', 'Victim Support will call',
  ])('is not asked about: %s', text => expect(names(text)).toEqual([]));

  it('leaves out the places and bodies that the register knows', () => {
    expect(names('Hawks Heron asked Support Staffordshire')).toEqual(['Hawks Heron']);
    expect(names('Hawks Heron asked Support Staffordshire', ['Hawks Heron'])).toEqual([]);
  });
});
