import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { type FieldError, InvalidInput } from '../errors/errors.js';

/** The message of a text that is too long, with the limit and what to do. */
export const tooLong = (what: string) => ({ message: `${what} must be $constraint1 characters or fewer. Shorten it and try again.` });

/** Trims every text that comes in, refuses characters that cannot be stored, and checks the input class; all faults at once. */
@Injectable()
export class InputPipe implements PipeTransform {
  async transform(value: unknown, { metatype }: ArgumentMetadata): Promise<unknown> {
    if (metatype === undefined || typeof value !== 'object' || value === null) return value;
    if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null) return value;
    const trimmed = trimTexts(value, '');
    const input = plainToInstance(metatype, trimmed);
    const faults = await validate(input as object, { forbidUnknownValues: false, whitelist: false });
    if (faults.length > 0) throw new InvalidInput(faults.flatMap(fault => fieldErrors(fault, '')));
    return input;
  }
}

function trimTexts(value: unknown, path: string): unknown {
  if (typeof value === 'string') {
    if (value.includes('\u0000') || !value.isWellFormed()) throw new InvalidInput([{ path, message: 'This text holds a character that cannot be stored. Type it again.' }]);
    return value.trim();
  }
  if (Array.isArray(value)) return value.map((item, index) => trimTexts(item, `${path}.${index}`));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, trimTexts(item, path ? `${path}.${key}` : key)]));
}

function fieldErrors(fault: ValidationError, prefix: string): FieldError[] {
  const path = prefix ? `${prefix}.${fault.property}` : fault.property;
  const own = Object.values(fault.constraints ?? {}).map(message => ({ path, message }));
  return [...own, ...(fault.children ?? []).flatMap(child => fieldErrors(child, path))];
}
