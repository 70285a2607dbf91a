import { isDay, sameWeekdayMonthsLater } from '@csa/shared/days.js';
import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { formatLongDay } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { ButtonGroup } from '../../ui/ButtonGroup.js';
import { DayField } from '../../ui/DayField.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';
import { fieldErrors } from '../../graphql/errors.js';

const PlanSeries_look = graphql(`
  query PlanSeries_look($days: [Day!]!) {
    meetingDays(days: $days) {
      heldOn
      title
      warnings
      timetable {
        callOpensOn
        dueOn
      }
    }
  }
`);

const PlanSeries_create = graphql(`
  mutation PlanSeries_create($input: CreateMeetingsInput!) {
    createMeetings(input: $input) {
      id
    }
  }
`);

const EVERY = ['1', '2', '3', '4', '6'].map((value) => ({ value, label: value === '1' ? 'Every month' : `Every ${value} months` }));
const HOW_MANY = ['2', '3', '4', '6', '12'].map((value) => ({ value, label: value }));

/** A year of meetings: the days are proposed, shown with what to look at, changed as one likes, and planned all together or not at all. */
export function PlanSeries({ onPlanned }: { onPlanned: (meetings: number) => void }) {
  const [first, setFirst] = useState('');
  const [every, setEvery] = useState('3');
  const [howMany, setHowMany] = useState('4');
  const [venue, setVenue] = useState('');
  const [days, setDays] = useState<readonly string[]>([]);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const whole = days.length > 0 && days.every(isDay);
  const [{ data: looked }] = useQuery({ query: PlanSeries_look, variables: { days: [...days] }, pause: !whole });
  const [{ fetching }, create] = useMutation(PlanSeries_create);

  const propose = () => {
    if (!isDay(first)) return setErrors([{ path: 'first', message: 'Enter the day of the first meeting, for example 27 3 2026' }]);
    setErrors([]);
    setDays(Array.from({ length: Number(howMany) }, (_, index) => sameWeekdayMonthsLater(first, index * Number(every))));
  };
  const plan = async () => {
    const faults = days.flatMap((day, index) => (isDay(day) ? [] : [{ path: `day-${index}`, message: `Meeting ${index + 1}: enter a real day` }]));
    if (faults.length > 0) return setErrors(faults);
    const { data, error } = await create({ input: { meetings: days.map((heldOn) => ({ heldOn, venue: venue.trim() || null })) } });
    setErrors(error ? fieldErrors(error).map(({ path, message }) => ({ path: `day-${/meetings\.(\d+)/.exec(path)?.[1] ?? ''}`, message })) : []);
    if (data) onPlanned(data.createMeetings.length);
  };

  return (
    <Form onSubmit={() => (days.length === 0 ? propose() : void plan())} errors={errors}>
      <PageTitle title="Plan several meetings" />
      {days.length === 0 ? (
        <>
          <p className="govuk-body">Days are proposed on the same weekday of the month as the first. You can change each before anything is saved.</p>
          <DayField name="first" legend="First meeting" hint="For example, 27 3 2026" value={first} onChange={setFirst} />
          <Select name="every" label="How often" options={EVERY} value={every} onChange={setEvery} />
          <Select name="howMany" label="How many meetings" options={HOW_MANY} value={howMany} onChange={setHowMany} />
          <Button type="submit">Propose the days</Button>
        </>
      ) : (
        <>
          {days.map((day, index) => {
            const seen = looked?.meetingDays[index];
            const known = seen?.heldOn === day ? seen : undefined;
            return (
              <div key={index} className="app-accept-one">
                <DayField name={`day-${index}`} legend={`Meeting ${index + 1}`} value={day} onChange={(value) => setDays(days.map((other, at) => (at === index ? value : other)))} />
                {known && <p className="govuk-body">{known.title}: the call opens on {formatLongDay(known.timetable.callOpensOn)}, updates are due on {formatLongDay(known.timetable.dueOn)}.</p>}
                {known?.warnings.map((warning) => <p key={warning} className="govuk-body govuk-!-font-weight-bold">Look again: {warning}</p>)}
                {days.length > 1 && <Button variant="secondary" onClick={() => setDays(days.filter((_, at) => at !== index))}>Leave out<span className="govuk-visually-hidden"> meeting {index + 1}</span></Button>}
              </div>
            );
          })}
          {days.length < LIMITS.series && <Button variant="secondary" onClick={() => setDays([...days, ''])}>Add a day</Button>}
          <TextField name="venue" label="Venue of all of them (optional)" labelSize="s" value={venue} onChange={setVenue} />
          <ButtonGroup>
            <Button type="submit" busy={fetching}>Plan these {String(days.length)} meetings</Button>
            <Button variant="secondary" onClick={() => setDays([])}>Begin again</Button>
          </ButtonGroup>
        </>
      )}
    </Form>
  );
}
