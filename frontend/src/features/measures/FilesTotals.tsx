import { figure } from '@csa/shared/figures.js';
import { Details } from '../../ui/Details.js';
import { Table } from '../../ui/Table.js';
import type { Listed } from './place-measures.js';

/** How the totals of the county agree with what the police's files hold: what lies elsewhere, outside or nobody knows where is in none of its districts. */
export function FilesTotals({ measures }: { measures: readonly Listed[] }) {
  const counted = measures.flatMap(({ state, periodLabel, filesTotal }) => (filesTotal ? [{ state, periodLabel, ...filesTotal }] : []));
  const places = [...new Set(counted.flatMap(({ parts }) => parts.map(({ name }) => name)))];
  if (counted.length === 0) return null;
  return (
    <Details summary="How these totals agree with the police’s files">
      <Table
        caption="What the files hold, and where it lies"
        captionSize="s"
        stack
        columns={[{ header: 'Measure' }, ...places.map((header) => ({ header, numeric: true })), { header: 'In the files', numeric: true }]}
        rows={counted.map(({ state, periodLabel, parts, total }) => ({
          key: state.slug,
          cells: [
            <span key="name">{state.name}<span className="app-cell-note">{periodLabel}</span></span>,
            ...places.map((place) => figure(parts.find(({ name }) => name === place)?.count ?? 0, 'COUNT')), figure(total, 'COUNT'),
          ],
        }))}
      />
    </Details>
  );
}
