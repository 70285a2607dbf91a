import { type ReactNode, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { formatDay, isDay, today } from '../lib/dates.js';
import { useAsOn } from '../lib/use-as-on.js';
import { Button } from './Button.js';
import { DayField } from './DayField.js';
import { Details } from './Details.js';
import type { FieldError } from './field-errors.js';
import { Form } from './Form.js';
import { InsetText } from './InsetText.js';

/** A page that can be read as it was on another day; the day stands in its address. */
export function AsOnPage({ children }: { children: ReactNode }) {
  const on = useAsOn();
  return (
    <>
      {on && (
        <InsetText>
          This page is as on {formatDay(on)}, as far as the register says. People, posts and organisations are called as they are today.{' '}
          <Link className="govuk-link" to="?">
            See today’s
          </Link>
        </InsetText>
      )}
      {children}
      <Details summary="See this page as on another day" key={on ?? 'today'}>
        <AnotherDay from={on ?? today()} />
      </Details>
    </>
  );
}

function AnotherDay({ from }: { from: string }) {
  const [day, setDay] = useState(from);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [, setSearch] = useSearchParams();
  const show = () => {
    if (!isDay(day)) return setErrors([{ path: 'on', message: 'Enter a real day, with day, month and year' }]);
    setSearch((search) => {
      if (day === today()) search.delete('on');
      else search.set('on', day);
      return search;
    });
  };
  return (
    <Form onSubmit={show} errors={errors} label="See this page as on another day">
      <DayField name="on" legend="Day" hint="For example, 15 5 2024" value={day} onChange={setDay} />
      <Button type="submit" variant="secondary">
        Show that day
      </Button>
    </Form>
  );
}
