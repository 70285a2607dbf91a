import type { FieldError } from '../../ui/field-errors.js';

/** What came of knocking: in, or why not; `mustChange` where a one-time password asks for one of the person's own. */
export type Knock = { kind: 'in' } | { kind: 'must-change' } | { kind: 'refused'; errors: FieldError[] };

interface Refusal {
  message?: string;
  mustChange?: boolean;
  fields?: FieldError[];
}

const UNREACHABLE: FieldError = { path: '', message: 'The service could not be reached. Check your connection and try again.' };

export function signInWithPassword(given: { email: string; password: string; newPassword?: string }): Promise<Knock> {
  return knock('/auth/sign-in', given);
}

export function changePassword(given: { password: string; newPassword: string }): Promise<Knock> {
  return knock('/auth/password', given);
}

export function signOutEverywhere(): Promise<Knock> {
  return knock('/auth/sign-out-everywhere', {});
}

async function knock(address: string, body: object): Promise<Knock> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  try {
    const response = await fetch(address, { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify(body) });
    if (response.ok) return { kind: 'in' };
    return refusal((await response.json()) as Refusal);
  } catch {
    return { kind: 'refused', errors: [UNREACHABLE] };
  }
}

function refusal({ message, mustChange, fields }: Refusal): Knock {
  if (mustChange) return { kind: 'must-change' };
  const general = { path: '', message: message ?? 'The service could not do this. Try again in a minute.' };
  return { kind: 'refused', errors: fields && fields.length > 0 ? fields : [general] };
}
