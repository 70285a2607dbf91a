import { addDays, type Day, isDay } from '@csa/shared/days.js';
import type { FieldError } from '../../platform/errors/errors.js';
import { HARMLESS_WORDS } from './harmless-words.js';

/*
 * An issue of the hub is about a place and never about a person. What would lead to one is refused where it is certain enough (a number to
 * ring, an e-mail address, a date of birth, a house), and asked about where it is not (what looks like a name). Patterns cannot know who is
 * meant: they catch what slips in, they do not replace the care of whoever writes.
 */

/** A text that somebody wrote, where it stands in the form, and what the form calls it. */
export interface Written {
  path: string;
  called: string;
  text: string;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NTH = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(?:\\d{4}|\\d{2})';

/** Whole dates: 12/03/1987, 12.3.87, 12 March 1987, March 12th, 1987, 1987-03-12. */
const DATES = [
  { pattern: new RegExp(`(?<![\\d/.-])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(${YEAR})(?![\\d/]|[.-]\\d)`, 'g'), order: ['day', 'month', 'year'] },
  { pattern: /(?<![\d/.-])(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?![\d/]|[.-]\d)/g, order: ['year', 'month', 'day'] },
  { pattern: new RegExp(`\\b(${NTH})(?:\\s+of)?[\\s-]+(${MONTH})\\.?,?[\\s-]+(${YEAR})\\b`, 'gi'), order: ['day', 'month', 'year'] },
  { pattern: new RegExp(`\\b(${MONTH})\\.?\\s+(${NTH}),?\\s+(${YEAR})\\b`, 'gi'), order: ['month', 'day', 'year'] },
] as const;
const BORN = /\b(?:d\.?\s?o\.?\s?b\b\.?|dates? of birth|birth ?(?:date|day)s?|born (?:on|in)\b)/i;
/** Issues are about what happens now: a whole date that lies further back is taken for somebody's date of birth. */
const TWO_YEARS = 730;

const PHONE_RUN = /(?<![\w£])\+?\(?\d[\d\s().\-/]{4,}\d(?!\w)/g;
const SAYS_PHONE = /\b(?:tel(?:ephone)?|phone|mobile|mob|call|ring|text|whatsapp)\b[^\d\n]{0,15}$/i;
const EMAIL = /[^\s@<>()[\]]+\s?(?:@|[([{]\s?at\s?[)\]}])\s?[^\s@<>()[\]]+\.[a-z]{2,}/i;

const ALWAYS_STREET = ['street', 'st', 'road', 'rd', 'lane', 'ln', 'avenue', 'ave', 'crescent', 'cres', 'terrace', 'close', 'drive'];
const STREET_WITH_CAPITAL = [
  ...ALWAYS_STREET, 'dr', 'way', 'court', 'ct', 'place', 'pl', 'gardens', 'gdns', 'grove', 'walk', 'square', 'sq', 'hill', 'rise', 'view', 'mews', 'green', 'row', 'parade', 'croft', 'mount',
  'bank', 'meadow', 'meadows', 'fold', 'yard', 'vale', 'end', 'gate', 'common', 'fields', 'park', 'house', 'heights', 'lea', 'leys', 'ridge', 'copse', 'paddock',
];
/** 2, 2a, 2-6, 2/4: the start of an address; not the 34 of A34, not the year 2026, not 10pm. */
const HOUSE = '(?<![\\w£.,/:+-]|\\d )(?!(?:19|20)\\d\\d\\b)(\\d{1,4}[a-h]?(?:\\s?[-/–&]\\s?\\d{1,4}[a-h]?)?)(?![\\w%])';
const CAPITAL_WORD = "(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)\\p{Lu}[\\p{L}’'.-]*";
const CAPITALISED = new RegExp(`${HOUSE},?\\s+((?:${CAPITAL_WORD}\\s+){1,4})(${anyCase(STREET_WITH_CAPITAL)})\\b`, 'gu');
/** Without capitals only where nothing else can be meant: one word, then a street, then the end or a word that goes on about it. */
const UNCAPITALISED = new RegExp(
  `${HOUSE},?\\s+(?!(?:in|on|of|at|near|the|to|from|by|along|and|or|with|for|per|other|more|new|main|side|reported|different)\\b)[\\p{L}’'-]+\\s+(?:${ALWAYS_STREET.join('|')})\\b\\.?(?=\\s*(?:$|[,.;:!?)]|\\s(?:in|on|at|and|or|near|is|are|was|were|has|had|with|to|from|by|for|where|who|which)\\b))`, 'giu');
const AFTER_STREET = new RegExp(`\\b(?:${anyCase(ALWAYS_STREET)}),?\\s+(?:number|no\\.?|nr\\.?|house|flat|#)\\s?\\d{1,4}`, 'giu');
const DWELLING = /\b(?:flat|apartment|apt|maisonette|house(?: number| no\.?)?)\s?\d{1,4}[a-z]?\b/i;
const ANY_STREET = new RegExp(`\\p{Lu}[\\p{L}’'-]+\\s+(?:${anyCase(ALWAYS_STREET)})\\b`, 'u');

/** What in the texts leads to a person and is never taken, with the reason beside its field. `today`: to tell dates of birth from dates of what happened. */
export function personalDataFaults(written: readonly Written[], today: Day): FieldError[] {
  return written.flatMap(({ path, text }) => {
    const plain = plainly(text);
    const found = [
      EMAIL.test(plain) && 'an e-mail address',
      hasPhone(plain) && 'a phone number',
      hasDateOfBirth(plain, today) && 'a date of birth',
      hasHouse(plain) && 'a house number with its street',
    ].filter(each => each !== false);
    return found.map(what => ({ path, message: `Take out ${what}. ${WHY[what]}` }));
  });
}

const WHY: Readonly<Record<string, string>> = {
  'an e-mail address': 'It leads to a person, and issues here are about places. Name the agency instead.',
  'a phone number': 'It leads to a person, and issues here are about places. Name the agency instead.',
  'a date of birth': 'It is personal data. A whole date of more than two years ago is taken for one: write the month and year of what happened.',
  'a house number with its street': 'It leads to the people who live there. Write the street alone, or choose the area.',
};

/** What looks like the name of a person, each once, in the order of the texts. `known`: names of places and bodies, which are none. */
export function possibleNames(written: readonly Written[], known: readonly string[]): string[] {
  const found = written.flatMap(({ text }) => namesIn(plainly(text), known));
  return [...new Set(found)];
}

const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Lady|Rev|Cllr|Councillor|PC|PCSO|Sgt|Sergeant|Inspector|Insp)\b\.?\s+(?:\p{Lu}\.?\s+)?\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?/gu;
const CALLED = /\b(?:[Nn]amed|[Cc]alled|[Kk]nown as|[Nn]ame is|a\.?k\.?a\.?)\s+(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?)/gu;
const CAPITALS = /\p{Lu}(?:[\p{L}’'-]+|\.)(?:[ \t]+\p{Lu}(?:[\p{L}’'-]+|\.?(?=[ \t]\p{Lu})))+/gu;

function namesIn(text: string, known: readonly string[]): string[] {
  const rest = known.filter(name => name.length > 2).sort((one, other) => other.length - one.length).reduce((left, name) => left.replaceAll(name, ' · '), text);
  const titled = [...rest.matchAll(TITLED)].map(([name]) => name);
  const called = [...rest.matchAll(CALLED)].map(([, name = '']) => name).filter(name => !harmless(name));
  const pairs = [...rest.matchAll(CAPITALS)].map(([name]) => name).filter(name => !harmless(name) && !titled.some(each => each.includes(name) || name.includes(each)));
  return [...titled, ...called.filter(name => !pairs.includes(name)), ...pairs].map(name => name.trim());
}

/** One word that belongs to places, bodies or days makes the whole of it no name. */
function harmless(name: string): boolean {
  return name.split(/\s+/).some(word => {
    const plain = word.toLowerCase().replace(/[’']s$/, '').replace(/\.$/, '');
    return STREET_WITH_CAPITAL.includes(plain) || HARMLESS_WORDS.has(plain) || MONTHS.includes(plain) || /^[\p{Lu}\d]{2,}$/u.test(word);
  });
}

/** As it reads: figures of other alphabets and characters without width would hide a number. */
function plainly(text: string): string {
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '').replace(/[‐‑‒–—]/g, '-');
}

function hasPhone(text: string): boolean {
  return [...text.matchAll(PHONE_RUN)].some(({ 0: run, index }) => {
    const digits = run.replace(/\(0\)/, '').replace(/\D/g, '');
    const fromOutside = /^(?:0044|44)/.test(digits) && (run.startsWith('+') || run.startsWith('00'));
    if (fromOutside) return digits.length >= 11 && digits.length <= 14;
    if (/^\(?0[1-9]/.test(run)) return digits.length >= 10 && digits.length <= 11;
    return digits.length >= 5 && digits.length <= 11 && SAYS_PHONE.test(text.slice(0, index));
  });
}

function hasDateOfBirth(text: string, today: Day): boolean {
  if (BORN.test(text) && /\d/.test(text)) return true;
  return DATES.some(({ pattern, order }) => [...text.matchAll(pattern)].some(match => {
    const part = (name: 'day' | 'month' | 'year') => match[order.indexOf(name) + 1] ?? '';
    const day = dayOf(part('year'), part('month'), part('day'), today);
    return day !== null && day < addDays(today, -TWO_YEARS);
  }));
}

function dayOf(year: string, month: string, day: string, today: Day): Day | null {
  const number = /^\d+$/.test(month) ? Number(month) : MONTHS.findIndex(name => name.startsWith(month.toLowerCase().slice(0, 3))) + 1;
  const century = year.length > 2 ? '' : Number(year) > Number(today.slice(2, 4)) ? '19' : '20';
  const written = (months: number, days: number) => `${century}${year}-${String(months).padStart(2, '0')}-${String(days).padStart(2, '0')}`;
  const days = Number.parseInt(day, 10);
  // Whoever writes the month first means the same day.
  return [written(number, days), written(days, number)].find(isDay) ?? null;
}

function hasHouse(text: string): boolean {
  const matches = (pattern: RegExp) => text.search(pattern) >= 0;
  return matches(CAPITALISED) || matches(UNCAPITALISED) || matches(AFTER_STREET) || (DWELLING.test(text) && ANY_STREET.test(text));
}

/** "street" as a pattern that also takes Street and STREET, beside words whose capitals count. */
function anyCase(words: readonly string[]): string {
  return words.flatMap(word => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]).join('|');
}
