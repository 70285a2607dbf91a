import type { ReactNode } from 'react';
import type { PriorityMatrix_PriorityMatrixFragment } from '../../../graphql/generated/graphql.js';

type District = PriorityMatrix_PriorityMatrixFragment['districts'][number];

interface MatrixRowProps {
  header: ReactNode;
  districts: readonly District[];
  /** What is said once, where there is the same to say of every district. */
  same?: string;
  children: (district: District) => ReactNode;
}

export function MatrixRow({ header, districts, same, children }: MatrixRowProps) {
  return (
    <tr role="row" className="govuk-table__row">
      <th role="rowheader" scope="row" className="govuk-table__header">{header}</th>
      {same === undefined
        ? districts.map((district) => <td key={district.id} role="cell" data-label={district.name} className="govuk-table__cell"><div>{children(district)}</div></td>)
        : <td role="cell" colSpan={districts.length} data-label="Every district" className="govuk-table__cell"><div className="app-secondary">{same}</div></td>}
    </tr>
  );
}

/** Whether a plan of the year serves the priority anywhere; of no priority in particular, whether there is one. */
export function planned(districts: readonly District[], priorityId: string | null): boolean {
  return districts.some(({ servedPriorities }) => (priorityId === null ? servedPriorities : servedPriorities?.some(({ priority }) => priority.id === priorityId)));
}
