import { useState } from 'react';
import { useStatusWords } from '../../lib/status-words.js';
import { slugOf } from '../../lib/slug.js';
import { Details } from '../../ui/Details.js';
import { Select } from '../../ui/Select.js';
import { SORTS, statusNames, type Narrowing, type OverviewView, type Viewable } from './overview-view.js';

interface OverviewToolsProps {
  rows: readonly Viewable[];
  view: OverviewView;
  onChange: (view: OverviewView) => void;
}

const narrowings: readonly { by: Narrowing; label: string; all: string; of: (row: Viewable) => readonly string[] }[] = [
  { by: 'board', label: 'Board', all: 'All boards', of: (row) => row.boards },
  { by: 'organisation', label: 'Organisation of the lead', all: 'All organisations', of: (row) => row.organisations },
  { by: 'lead', label: 'Lead', all: 'All leads', of: (row) => row.leads },
];

/** What to show and in which order; folded on a small screen, where the first row comes first. On paper the boxes go; the sentence below them says what is left out. */
export function OverviewTools(props: OverviewToolsProps) {
  const [wide] = useState(() => window.matchMedia('(min-width: 900px)').matches);
  if (wide) return <Choices {...props} />;
  return (
    <div className="app-no-print">
      <Details summary="Choose what is shown, and the order">
        <Choices {...props} />
      </Details>
    </div>
  );
}

function Choices({ rows, view, onChange }: OverviewToolsProps) {
  const statuses = [{ value: '' as const, label: 'Any status' }, ...choicesOf(statusNames(useStatusWords()))];
  return (
    <div className="app-overview__tools app-no-print" role="group" aria-label="Choose what is shown">
      <Select name="status" label="Status" options={statuses} value={view.status} onChange={(status) => onChange({ ...view, status })} />
      {narrowings.map(({ by, label, all, of }) => (
        <Select key={by} name={by} label={label} options={namesIn(rows, of, all, view[by])} value={view[by]} onChange={(value) => onChange({ ...view, [by]: value })} />
      ))}
      <Select name="sort" label="Order" options={sorts} value={view.sort} onChange={(sort) => onChange({ ...view, sort })} />
    </div>
  );
}

const sorts = choicesOf(SORTS);

function choicesOf<Value extends string>(words: Record<Value, string>): { value: Value; label: string }[] {
  return (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));
}

/** The names that occur, by name; one that stands in the address only is offered too, lest the box says something else. */
function namesIn(rows: readonly Viewable[], of: (row: Viewable) => readonly string[], all: string, chosen: string) {
  const names = new Map(rows.flatMap(of).map((name) => [slugOf(name), name]));
  if (chosen && !names.has(chosen)) names.set(chosen, chosen);
  const choices = [...names].map(([value, label]) => ({ value, label })).sort((one, other) => one.label.localeCompare(other.label, 'en-GB'));
  return [{ value: '', label: all }, ...choices];
}
