import { figure } from '@csa/shared/figures.js';
import { Table } from '../ui/Table.js';

/** How one count of the county agrees with what the police's files hold. */
export interface CountedInFiles {
  slug: string;
  name: string;
  periodLabel: string;
  total: number;
  parts: readonly { name: string; count: number }[];
}

/** What the files of the police hold of some measures, and where it lies: what lies elsewhere, outside or nobody knows where is in none of the county's districts. */
export function FilesTotalsTable({ totals, caption }: { totals: readonly CountedInFiles[]; caption: string }) {
  const places = [...new Set(totals.flatMap(({ parts }) => parts.map(({ name }) => name)))];
  return (
    <Table
      caption={caption}
      captionSize="s"
      stack
      columns={[{ header: 'Measure' }, ...places.map((header) => ({ header, numeric: true })), { header: 'In the files', numeric: true }]}
      rows={totals.map(({ slug, name, periodLabel, parts, total }) => ({
        key: `${slug} ${periodLabel}`,
        cells: [
          <span key="name">{name}<span className="app-cell-note">{periodLabel}</span></span>,
          ...places.map((place) => figure(parts.find((part) => part.name === place)?.count ?? 0, 'COUNT')), figure(total, 'COUNT'),
        ],
      }))}
    />
  );
}
