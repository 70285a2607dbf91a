import { createContext, useContext } from 'react';

/** What is wrong with one field. `path` is the field's name; empty where the whole form is meant. */
export interface FieldError {
  path: string;
  message: string;
}

export const FieldErrors = createContext<readonly FieldError[]>([]);

/** The message of a field, taken from the form around it. */
export function useFieldError(name: string): string | undefined {
  return useContext(FieldErrors).find((error) => error.path === name)?.message;
}
