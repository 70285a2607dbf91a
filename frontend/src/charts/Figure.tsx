import { type ReactNode, useId } from 'react';
import { Button } from '../ui/Button.js';
import { Details } from '../ui/Details.js';
import { Table } from '../ui/Table.js';
import { asCsv, type Figures } from './csv.js';
import { asSvgFile, saveFile } from './save-file.js';
import { useWidth } from './use-width.js';

interface FigureProps {
  /** The message: what the chart shows, in at most ten words. */
  title: string;
  /** What is counted, of what, over which period. */
  subtitle: string;
  /** For those who do not see the drawing; says what it shows and does not repeat the title. Null where it has parts that each say so. */
  summary: string | null;
  figures: Figures;
  /** The figures as a file, where that holds more than the table. */
  file?: Figures;
  /** The name of the files that can be kept, without its ending. */
  fileName: string;
  source: string;
  headingLevel?: 2 | 3;
  /** What stands between the subtitle and the drawing, such as its key. */
  above?: ReactNode;
  /** What belongs to the drawing and is worked below it. */
  below?: (width: number) => ReactNode;
  /** What must be known to read it, a sentence each. */
  notes?: readonly string[];
  /** Draws at the width that there is. */
  children: (width: number) => ReactNode;
}

/** The frame of every chart: message, what is counted, the drawing, its figures as a table, and both to keep. */
export function Figure({ title, subtitle, summary, figures, file = figures, fileName, source, headingLevel = 2, above, below, notes, children }: FigureProps) {
  const [drawing, width] = useWidth();
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const saveDrawing = () => {
    const found = drawing.current?.querySelector('svg');
    if (found && summary !== null) saveFile(`${fileName}.svg`, 'image/svg+xml', asSvgFile(found, title, summary));
  };
  return (
    <figure className="app-chart" aria-labelledby={id}>
      <figcaption>
        <Heading className="govuk-heading-m app-chart__title" id={id}>{title}</Heading>
        <p className="govuk-body app-chart__subtitle">{subtitle}</p>
      </figcaption>
      {above}
      <div ref={drawing} className="app-chart__drawing" {...(summary !== null && { role: 'img', 'aria-label': summary })}>
        {children(width)}
      </div>
      {below?.(width)}
      {notes && (
        <ul className="govuk-list govuk-body-s app-chart__notes">
          {notes.map((note) => <li key={note}>{note}</li>)}
        </ul>
      )}
      <Details summary="Show the figures as a table">
        <Table caption={`${title}: figures`} hideCaption columns={figures.columns.map((header, index) => ({ header, numeric: index > 0 && isNumeric(figures, index) }))} rows={figures.rows.map((cells, index) => ({ key: String(index), cells }))} />
      </Details>
      <div className="app-chart__keep app-no-print">
        <Button variant="secondary" onClick={() => saveFile(`${fileName}.csv`, 'text/csv;charset=utf-8', asCsv(file))}>Download the figures (CSV)</Button>
        {summary !== null && <Button variant="secondary" onClick={saveDrawing}>Download the chart (SVG)</Button>}
      </div>
      <p className="govuk-body-s app-secondary">{source}</p>
    </figure>
  );
}

/** A figure as it is written, with or without its symbols, or its symbols alone. */
const FIGURE = /^(−?[\d,.]+%?)?( ?\[\w\])*$/;

function isNumeric({ rows }: Figures, index: number): boolean {
  return rows.every((row) => typeof row[index] === 'number' || FIGURE.test(String(row[index])));
}
