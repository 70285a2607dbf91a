import { useState } from 'react';
import { formatDay, isDay, today } from '../lib/dates.js';
import { Button } from './Button.js';
import { ButtonGroup } from './ButtonGroup.js';
import { DayField } from './DayField.js';
import { Details } from './Details.js';
import type { FieldError } from './field-errors.js';
import { Form } from './Form.js';

interface SpellToolsProps {
  /** Tells its fields from those of others on the page. */
  id: string;
  /** Who or what ends: "Fiona Chapman", "SSCSG". */
  name: string;
  until: string | null;
  canWithdraw: boolean;
  busy: boolean;
  /** What the end means: "The first day on which the post is vacant." */
  hint: string;
  /** Null: it goes on. Answers what stands against it. */
  onEnd?: (until: string | null) => Promise<FieldError[]>;
  onWithdraw: () => Promise<FieldError[]>;
  onDone: (message: string) => void;
}

/** Ends something that holds over days, takes an end back, or takes out what was entered by mistake. */
export function SpellTools({ id, name, until, canWithdraw, busy, hint, onEnd, onWithdraw, onDone }: SpellToolsProps) {
  const [day, setDay] = useState(until ?? today());
  const [errors, setErrors] = useState<FieldError[]>([]);
  const field = `until-${id}`;
  const attempt = async (change: Promise<FieldError[]>, done: string) => {
    const faults = await change;
    if (faults.length > 0) return setErrors(faults.map(({ message, path }) => ({ message, path: onEnd && path === 'until' ? field : '' })));
    onDone(done);
  };
  const end = () => {
    if (!isDay(day)) return setErrors([{ path: field, message: day === '' ? 'Enter the day of the end' : 'The day of the end must be a real date' }]);
    return attempt(onEnd?.(day) ?? Promise.resolve([]), `${name} ends on ${formatDay(day)}`);
  };
  const summary = !onEnd ? `Withdraw ${name}` : canWithdraw ? `End or withdraw ${name}` : until ? `Change the end of ${name}` : `End ${name}`;
  return (
    <Details summary={summary}>
      <Form onSubmit={() => void end()} errors={errors} label={summary}>
        {onEnd && <DayField name={field} legend="Ends on" hint={`${hint} For example, 27 3 2026`} value={day} onChange={setDay} />}
        <ButtonGroup>
          {onEnd && (
            <Button type="submit" variant="secondary" busy={busy}>
              End {name}
            </Button>
          )}
          {onEnd && until && (
            <Button variant="secondary" busy={busy} onClick={() => void attempt(onEnd(null), `${name} goes on`)}>
              Take the end back
            </Button>
          )}
          {canWithdraw && (
            <Button variant="warning" busy={busy} onClick={() => void attempt(onWithdraw(), `${name} was withdrawn`)}>
              Withdraw as a mistake
            </Button>
          )}
        </ButtonGroup>
        {canWithdraw && <p className="govuk-body app-secondary">Withdrawing takes it out as if it had not been entered; whatever it replaced goes on. The record of changes keeps both.</p>}
      </Form>
    </Details>
  );
}
