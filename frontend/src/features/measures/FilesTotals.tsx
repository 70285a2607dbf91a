import { FilesTotalsTable } from '../../charts/FilesTotalsTable.js';
import { Details } from '../../ui/Details.js';
import type { Listed } from './place-measures.js';

/** How the totals of the county agree with what the police's files hold. */
export function FilesTotals({ measures }: { measures: readonly Listed[] }) {
  const counted = measures.flatMap(({ state: { slug, name }, periodLabel, filesTotal }) => (filesTotal ? [{ slug, name, periodLabel: periodLabel ?? '', ...filesTotal }] : []));
  if (counted.length === 0) return null;
  return <Details summary="How these totals agree with the police’s files"><FilesTotalsTable totals={counted} caption="What the files hold, and where it lies" /></Details>;
}
