import { paths } from '../../../app/paths.js';
import { count } from '../../../lib/words.js';
import { TextLink } from '../../../ui/TextLink.js';

interface PlanNoteProps {
  district: { slug: string; name: string; servedPriorities: readonly { priority: { id: string }; actions: number; open: number }[] | null };
  priorityId: string;
  /** What is said where its plan has nothing for it. */
  none?: string;
}

/** What a district's plan of the year does for a priority. */
export function PlanNote({ district: { slug, name, servedPriorities }, priorityId, none }: PlanNoteProps) {
  const served = servedPriorities?.find(({ priority }) => priority.id === priorityId);
  if (served) {
    return (
      <span className="app-cell-note">
        <TextLink to={paths.plan(slug)}>{count(served.actions, 'action')} in its plan<span className="govuk-visually-hidden">: {name}</span></TextLink>, {served.open === 0 ? 'none open' : `${served.open} open`}
      </span>
    );
  }
  return none === undefined ? null : <span className="app-cell-note">{servedPriorities ? none : 'No plan entered'}</span>;
}
