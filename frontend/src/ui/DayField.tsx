import { useState, type ReactNode } from 'react';
import { DayFieldPart } from './DayFieldPart.js';
import { joinDay, splitDay, type DayParts } from './day-parts.js';
import { FieldGroup } from './FieldGroup.js';
import type { LabelSize } from './FieldLabel.js';
import { useFieldError } from './field-errors.js';

interface DayFieldProps {
  name: string;
  legend: string;
  /** YYYY-MM-DD, '' when empty. What is typed but no real day comes back as typed: check it with isDay of lib/dates. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  hint?: ReactNode;
  error?: string;
  legendSize?: LabelSize;
  hideLegend?: boolean;
}

/** A day in three boxes, as everybody can type one. An error leads to the first box. */
export function DayField(props: DayFieldProps) {
  const { name, legend, value, onChange, onBlur, hint, legendSize, hideLegend } = props;
  const fromForm = useFieldError(name);
  const error = props.error ?? fromForm;
  const [parts, setParts] = useState<DayParts>(() => splitDay(value));
  // The value was changed from outside (a reload, an undone edit): show that one.
  if (joinDay(parts) !== value) setParts(splitDay(value));
  const change = (part: keyof DayParts) => (text: string) => {
    const next = { ...parts, [part]: text };
    setParts(next);
    onChange(joinDay(next));
  };
  return (
    <FieldGroup name={name} legend={legend} legendSize={legendSize} hideLegend={hideLegend} hint={hint} error={error} role="group">
      <div className="govuk-date-input" onBlur={onBlur}>
        <DayFieldPart id={name} label="Day" width="2" value={parts.day} invalid={Boolean(error)} onChange={change('day')} />
        <DayFieldPart id={`${name}-month`} label="Month" width="2" value={parts.month} invalid={Boolean(error)} onChange={change('month')} />
        <DayFieldPart id={`${name}-year`} label="Year" width="4" value={parts.year} invalid={Boolean(error)} onChange={change('year')} />
      </div>
    </FieldGroup>
  );
}
