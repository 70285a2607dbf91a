import { isMap, isScalar, isSeq } from 'yaml';
import { isDay } from '@csa/shared/days.js';
import type { FileCheck, Spot } from './file-check.js';

/** Reads one place of the file into a value, noting faults. */
export interface Reader<T> {
  read(check: FileCheck, spot: Spot): T;
  /** The value where the place may be left out. */
  absent?: { value: T };
  /** What stands in for it where it may not, so that reading can go on after the fault. */
  missing?: { value: T };
}
export type ValueOf<R> = R extends Reader<infer T> ? T : never;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function text(longest = 300): Reader<string> {
  return {
    read(check, spot) {
      const value = scalar(spot);
      if (typeof value !== 'string') return check.fault(spot, 'This must be text. Put it in quotes if it looks like a number or a date.');
      const trimmed = value.trim();
      if (trimmed === '') return check.fault(spot, 'This must not be empty.');
      return trimmed.length > longest ? check.fault(spot, `This is longer than ${longest} characters.`) : trimmed;
    },
  };
}

export function matching(pattern: RegExp, message: string): Reader<string> {
  return {
    read(check, spot) {
      const value = scalar(spot);
      return typeof value === 'string' && pattern.test(value) ? value : check.fault(spot, message);
    },
  };
}

const slugText = matching(SLUG, 'A slug is lower-case letters and digits, with single hyphens between them.');

/** The slug by which everything else refers to this thing. */
export function slugOf(kind: string): Reader<string> {
  return {
    read(check, spot) {
      const slug = slugText.read(check, spot);
      if (slug) check.declare(kind, slug, spot);
      return slug;
    },
  };
}

/** The slug of something that stands elsewhere in the file. */
export function slugOfSome(kind: string): Reader<string> {
  return {
    read(check, spot) {
      const slug = slugText.read(check, spot);
      if (slug) check.refer(kind, slug, spot);
      return slug;
    },
  };
}

export function yesOrNo(): Reader<boolean> {
  return {
    read(check, spot) {
      const value = scalar(spot);
      return typeof value === 'boolean' ? value : check.fault(spot, 'This must be true or false.');
    },
  };
}

export function day(): Reader<string> {
  return {
    read(check, spot) {
      const value = scalar(spot);
      return typeof value === 'string' && isDay(value) ? value : check.fault(spot, 'This must be a day that exists, written like 2026-04-01.');
    },
  };
}

export function year(): Reader<number> {
  return {
    read(check, spot) {
      const value = scalar(spot);
      const isYear = typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2199;
      return isYear ? value : check.fault(spot, 'This must be a year, written like 2024.');
    },
  };
}

/** One of a few words: `county-council` in the file is COUNTY_COUNCIL in the database. */
export function oneOf<T extends string>(values: Record<string, T>): Reader<T> {
  const words = new Map(Object.values(values).map(value => [value.toLowerCase().replaceAll('_', '-'), value]));
  return {
    read(check, spot) {
      return words.get(String(scalar(spot))) ?? check.fault(spot, `This must be one of: ${[...words.keys()].join(', ')}.`);
    },
  };
}

export function optional<T>(reader: Reader<T>): Reader<T | null> {
  return { read: (check, spot) => reader.read(check, spot), absent: { value: null } };
}

export function otherwise<T>(value: T, reader: Reader<T>): Reader<T> {
  return { ...reader, absent: { value } };
}

export function listOf<T>(item: Reader<T>): Reader<T[]> {
  return {
    missing: { value: [] },
    read(check, spot) {
      if (!isSeq(spot.node)) return check.fault(spot, 'This must be a list: lines that begin with a hyphen.', []);
      const items = spot.node.items.map((node, index) => item.read(check, check.spot(node, `${spot.path}[${index}]`, spot.line)));
      return items.filter(value => value !== undefined);
    },
  };
}

type Shape = Record<string, Reader<unknown>>;
type MappingOf<S extends Shape> = { [K in keyof S]: ValueOf<S[K]> };

export function mapping<S extends Shape>(shape: S): Reader<MappingOf<S>> {
  return {
    read(check, spot) {
      if (!isMap(spot.node)) return check.fault(spot, `This must be a set of fields: ${Object.keys(shape).join(', ')}.`);
      const given = new Map<string, Spot>();
      for (const { key, value } of spot.node.items) {
        const name = String(isScalar(key) ? key.value : key);
        const place = check.spot(value, spot.path ? `${spot.path}.${name}` : name, check.spot(key, '', spot.line).line);
        if (name in shape) given.set(name, place);
        else check.fault({ ...place, line: check.spot(key, '', spot.line).line }, `There is no field “${name}” here. The fields are: ${Object.keys(shape).join(', ')}.`);
      }
      const value = Object.fromEntries(Object.entries(shape).map(([name, reader]) => [name, field(check, spot, name, given.get(name), reader)]));
      checkSpell(check, given, value);
      check.remember(value, spot);
      return value as MappingOf<S>;
    },
  };
}

function field(check: FileCheck, owner: Spot, name: string, place: Spot | undefined, reader: Reader<unknown>): unknown {
  const missing = place === undefined || place.node === null || (isScalar(place.node) && place.node.value === null);
  if (!missing) return reader.read(check, place);
  if (reader.absent) return reader.absent.value;
  return check.fault({ line: place?.line ?? owner.line, path: owner.path ? `${owner.path}.${name}` : name }, `“${name}” is missing.`, reader.missing?.value);
}

function checkSpell(check: FileCheck, given: Map<string, Spot>, value: Record<string, unknown>): void {
  const until = given.get('until');
  if (until && typeof value['from'] === 'string' && typeof value['until'] === 'string' && value['until'] <= value['from']) {
    check.fault(until, `“until” must be later than “from”, which is ${value['from']}: it is the first day on which this no longer holds.`);
  }
}

function scalar(spot: Spot): unknown {
  return isScalar(spot.node) ? spot.node.value : undefined;
}
