import type { ReactNode } from 'react';
import { classes } from '../lib/classes.js';

export interface TableColumn {
  header: string;
  numeric?: boolean;
  /** The column's heading is said aloud but not drawn, as over a column of links. */
  hideHeader?: boolean;
  className?: string;
}

export interface TableRow {
  key: string;
  /** One for each column; the first names the row. */
  cells: readonly ReactNode[];
}

interface TableProps {
  caption: string;
  hideCaption?: boolean;
  captionSize?: 's' | 'm' | 'l';
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  className?: string;
  /** On a phone each row becomes a card, every cell under its heading; for tables that are read and not compared. */
  stack?: boolean;
}

/**
 * A table that, where it is too wide, moves sideways inside its own frame and never moves the page.
 * Its roles are spelt out: a style that lays rows out as cards would otherwise take the table from those who hear it.
 */
export function Table({ caption, hideCaption, captionSize = 'm', columns, rows, className, stack }: TableProps) {
  return (
    <div className="app-table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table role="table" className={classes('govuk-table', stack && 'app-stack', className)}>
        <caption className={hideCaption ? 'govuk-visually-hidden' : `govuk-table__caption govuk-table__caption--${captionSize}`}>{caption}</caption>
        <thead role="rowgroup" className="govuk-table__head">
          <tr role="row" className="govuk-table__row">
            {columns.map((column) => (
              <th key={column.header} role="columnheader" scope="col" className={classes('govuk-table__header', column.numeric && 'govuk-table__header--numeric', column.className)}>
                {column.hideHeader ? <span className="govuk-visually-hidden">{column.header}</span> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="govuk-table__body">
          {rows.map((row) => (
            <tr key={row.key} role="row" className="govuk-table__row">
              {columns.map((column, index) => cell(column, row.cells[index], index === 0))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cell(column: TableColumn, content: ReactNode, first: boolean) {
  if (first) {
    return (
      <th key={column.header} role="rowheader" scope="row" className={classes('govuk-table__header', column.className)}>
        {content}
      </th>
    );
  }
  return (
    <td key={column.header} role="cell" data-label={column.header} className={classes('govuk-table__cell', column.numeric && 'govuk-table__cell--numeric', column.className)}>
      {content}
    </td>
  );
}
