import { useStatusWords } from '../../lib/status-words.js';
import { letterKey } from '../../lib/strip-words.js';
import { StatusStrip } from '../../ui/StatusStrip.js';

/** A small box with a letter for each of the last meetings; heard as one sentence. */
export function StripCell({ strip, days }: { strip: string; days: readonly string[] }) {
  return (
    <td role="cell" className="govuk-table__cell app-overview__strip">
      <span className="app-overview__label" aria-hidden="true">Last {days.length} meetings: </span>
      <StatusStrip strip={strip} days={days} />
    </td>
  );
}

/** The letters and what they stand for; said once a page, for those who see the boxes. */
export function StripKey() {
  return (
    <p className="govuk-body-s app-secondary app-overview__key">
      A box is one meeting, the oldest at the left. Status: {letterKey(useStatusWords())}. Assurance: S substantial, R reasonable,
      L limited, N none. Nil nil return, – no update received, × not resubmitted, … no update yet, · not asked.
    </p>
  );
}
