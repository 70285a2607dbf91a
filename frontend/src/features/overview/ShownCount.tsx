import { TextLink } from '../../ui/TextLink.js';
import { type StatusWords, useStatusWords } from '../../lib/status-words.js';
import { slugOf } from '../../lib/slug.js';
import { isNarrowed, SORTS, statusNames, type OverviewView, type Viewable } from './overview-view.js';

interface ShownCountProps {
  rows: readonly Viewable[];
  shown: number;
  view: OverviewView;
  /** The address that shows everything. */
  all: string;
}

/** "4 of 13 shown": what was chosen and how much it leaves out, on screen, aloud and on paper. */
export function ShownCount({ rows, shown, view, all }: ShownCountProps) {
  const words = useStatusWords();
  return (
    <div className="app-overview__shown">
      <p className="govuk-body govuk-!-margin-bottom-0" role="status">
        <strong>{isNarrowed(view) ? `${shown} of ${rows.length} shown` : `All ${rows.length} shown`}</strong>
        {isNarrowed(view) && `: ${chosenInWords(view, rows, words)}`}. Order: {SORTS[view.sort].toLowerCase()}.
      </p>
      {isNarrowed(view) && <TextLink className="govuk-body app-no-print" to={all}>Show all {rows.length}</TextLink>}
    </div>
  );
}

function chosenInWords({ status, board, organisation, lead }: OverviewView, rows: readonly Viewable[], words: StatusWords): string {
  const named = (wanted: string, of: (row: Viewable) => readonly string[]) => rows.flatMap(of).find((name) => slugOf(name) === wanted) ?? wanted;
  return [
    status && statusNames(words)[status].toLowerCase(),
    board && `board ${named(board, (row) => row.boards)}`,
    organisation && named(organisation, (row) => row.organisations),
    lead && `lead ${named(lead, (row) => row.leads)}`,
  ].filter(Boolean).join('; ');
}
