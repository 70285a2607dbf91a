import { useParams } from 'react-router';

/** The part of the address that names the thing shown. */
export function useSlug(): string {
  return useParams().slug ?? '';
}
