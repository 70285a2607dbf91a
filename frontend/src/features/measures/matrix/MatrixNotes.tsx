import { listed } from '@csa/shared/words.js';
import { Fragment } from 'react';
import type { PriorityMatrix_PriorityMatrixFragment } from '../../../graphql/generated/graphql.js';
import { Details } from '../../../ui/Details.js';

type Matrix = PriorityMatrix_PriorityMatrixFragment;
type Row = Matrix['rows'][number];

/** What differs from the county, in a few lines before eight columns. Districts are named in the order of the map. */
export function Differences({ rows, districts }: { rows: readonly Row[]; districts: Matrix['districts'] }) {
  const measured = rows.filter(({ cells }) => cells.some(({ place }) => place));
  if (measured.length === 0) return <p className="govuk-body">No district can be held against the county yet: figures of its measures by district, and how many people live there, are imported by an analyst.</p>;
  const where = ({ cells }: Row, side: string) => districts.filter(({ id }) => cells.some((cell) => cell.district.id === id && cell.place?.startsWith(side))).map(({ name }) => name);
  const differing = measured.map((row) => ({ row, above: where(row, 'ABOVE'), below: where(row, 'BELOW') })).filter(({ above, below }) => above.length + below.length > 0);
  if (differing.length === 0) return <p className="govuk-body"><strong>No district differs from the county</strong> by more than chance and the usual spread, on these figures.</p>;
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">Differing from the county by more than chance and the usual spread:</p>
      <ul className="govuk-list govuk-list--bullet">
        {differing.map(({ row: { theme, measure }, above, below }) => (
          <li key={theme.id}>
            <strong>{theme.name}</strong> ({measure?.name}): {[above.length > 0 && `higher in ${listed(above)}`, below.length > 0 && `lower in ${listed(below)}`].filter(Boolean).join('; ')}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the limits are, and what so few districts cannot say. */
export function HowToCompare({ rows }: { rows: readonly Row[] }) {
  const measured = rows.filter(({ sentences, measure }, at) => sentences.length > 0 && rows.findIndex((other) => other.measure?.slug === measure?.slug) === at);
  return (
    <Details summary="How districts are compared with the county">
      <p className="govuk-body">Rates of twelve months are held against that of all districts together, by funnel limits: they are wider for smaller districts, and wider where districts differ much anyway. Of districts that do not differ, 95 in 100 lie within the 95% limits and 998 in 1,000 within the 99.8% limits.</p>
      <p className="govuk-body">“As usual” and its like hold a district against its own past, by the control chart of the measure.</p>
      {measured.map(({ theme, measure, sentences }) => (
        <Fragment key={theme.id}>
          <h3 className="govuk-heading-s">{measure?.name}</h3>
          <p className="govuk-body">{sentences.join(' ')}</p>
        </Fragment>
      ))}
    </Details>
  );
}
