import { useId } from 'react';

interface ProgressProps {
  label: string;
  /** From 0 to 1. */
  part: number;
}

/** How far something is, as a bar and in words. Whoever shows it says in a status of its own when it moves on. */
export function Progress({ label, part }: ProgressProps) {
  const id = useId();
  const percent = Math.floor(part * 100);
  return (
    <div className="app-progress">
      <label className="govuk-label" htmlFor={id}>{label}</label>
      <progress id={id} max={100} value={percent}>{`${percent}%`}</progress>
      <span className="app-progress__words" aria-hidden="true">{`${percent}%`}</span>
    </div>
  );
}
