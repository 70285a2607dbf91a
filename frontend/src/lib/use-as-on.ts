import { useSearchParams } from 'react-router';
import { dayAsked } from './as-on.js';

/** The day that the address asks about, or null for today. */
export function useAsOn(): string | null {
  return dayAsked(useSearchParams()[0]);
}
