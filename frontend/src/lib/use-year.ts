import { useParams } from 'react-router';

/** The year in the address; 0 where none stands there, which no plan has. */
export function useYear(): number {
  return yearIn(useParams().year) ?? 0;
}

/** A year as it may stand in an address; null for anything else. */
export function yearIn(text: string | null | undefined): number | null {
  return text && /^\d{4}$/.test(text) ? Number(text) : null;
}
