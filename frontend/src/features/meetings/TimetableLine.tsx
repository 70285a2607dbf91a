import { classes } from '../../lib/classes.js';
import { formatDay, formatLongDay } from '../../lib/dates.js';
import { shareOfLine, type TimetableStep } from './timetable-steps.js';

interface TimetableLineProps {
  steps: readonly TimetableStep[];
  today: string;
}

/** A line of the cycle's days with today's mark; the list below it says the same in words. */
export function TimetableLine({ steps, today }: TimetableLineProps) {
  const first = steps[0]?.day ?? today;
  const last = steps.at(-1)?.day ?? today;
  const within = today >= first && today <= last;
  return (
    <>
      <div className="app-line" aria-hidden="true">
        {steps.map(({ key, at, when }, index) => (
          <span key={key} className={classes('app-line__mark', `app-line__mark--${when}`)} style={{ left: percent(at) }}>{index + 1}</span>
        ))}
        {within && <span className="app-line__today" style={{ left: percent(shareOfLine(first, last, today)) }}>Today</span>}
      </div>
      <ol className="govuk-list govuk-list--number app-line-list">
        {steps.map(({ key, label, day, planned, when }) => (
          <li key={key} className={classes(when === 'past' && 'app-secondary', when === 'today' && 'govuk-!-font-weight-bold')}>
            <span className="app-line-list__label">{label}</span>
            {formatLongDay(day)}
            {when === 'past' && <span className="govuk-visually-hidden"> (past)</span>}
            {when === 'today' && ' (today)'}
            {planned && `; planned for ${formatDay(planned)}`}
          </li>
        ))}
      </ol>
      <p className="govuk-body-s app-secondary">Today is {formatDay(today)}.</p>
    </>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
