import { Link } from 'react-router';
import { Tag } from '../../../ui/Tag.js';
import type { TaskStatus } from './task-status.js';

interface TaskListItemProps {
  id: string;
  to: string;
  title: string;
  hint: string;
  status: TaskStatus;
  /** What the coordinator still waits for in this section. */
  comment?: string;
}

export function TaskListItem({ id, to, title, hint, status, comment }: TaskListItemProps) {
  const describedBy = [comment && `${id}-comment`, hint && `${id}-hint`, `${id}-status`].filter(Boolean).join(' ');
  return (
    <li className="govuk-task-list__item govuk-task-list__item--with-link">
      <div className="govuk-task-list__name-and-hint">
        <Link to={to} className="govuk-link govuk-task-list__link" aria-describedby={describedBy}>{title}</Link>
        {comment && <div className="govuk-task-list__hint app-task-comment" id={`${id}-comment`}><strong>The coordinator asks:</strong> {comment}</div>}
        {hint && <div id={`${id}-hint`} className="govuk-task-list__hint">{hint}</div>}
      </div>
      <div id={`${id}-status`} className="govuk-task-list__status">{statusMark(status)}</div>
    </li>
  );
}

const COLOURS = { '1 question for you': 'yellow', 'In progress': 'teal', 'Not yet started': 'blue' } as const;

/** As the pattern asks: what is done is plain, and what waits stands out. */
function statusMark(status: TaskStatus) {
  if (status === 'Completed') return status;
  return <Tag colour={COLOURS[status]}>{status}</Tag>;
}
