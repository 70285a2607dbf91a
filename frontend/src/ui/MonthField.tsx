import { type ReactNode, useState } from 'react';
import { DayFieldPart } from './DayFieldPart.js';
import { FieldGroup } from './FieldGroup.js';
import { useFieldError } from './field-errors.js';

interface MonthFieldProps {
  name: string;
  legend: string;
  /** YYYY-MM, '' when empty. What is typed but no real month comes back as typed. */
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
}

/** A month in two boxes. An error leads to the first. */
export function MonthField({ name, legend, value, onChange, hint }: MonthFieldProps) {
  const error = useFieldError(name);
  const [parts, setParts] = useState(() => splitMonth(value));
  // The value was changed from outside: show that one.
  if (joinMonth(parts) !== value) setParts(splitMonth(value));
  const change = (part: 'month' | 'year') => (text: string) => {
    const next = { ...parts, [part]: text };
    setParts(next);
    onChange(joinMonth(next));
  };
  return (
    <FieldGroup name={name} legend={legend} hint={hint} error={error} role="group">
      <div className="govuk-date-input">
        <DayFieldPart id={name} label="Month" width="2" value={parts.month} invalid={Boolean(error)} onChange={change('month')} />
        <DayFieldPart id={`${name}-year`} label="Year" width="4" value={parts.year} invalid={Boolean(error)} onChange={change('year')} />
      </div>
    </FieldGroup>
  );
}

function splitMonth(value: string): { month: string; year: string } {
  const [year = '', month = ''] = value.split('-');
  return { month: month.replace(/^0(?=.)/, ''), year };
}

function joinMonth({ month, year }: { month: string; year: string }): string {
  return month.trim() === '' && year.trim() === '' ? '' : `${year.trim()}-${month.trim().padStart(2, '0')}`;
}
