import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { fieldErrors } from '../../graphql/errors.js';
import { useChange } from '../../graphql/use-change.js';
import { formatDay, isDay, today } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { ButtonGroup } from '../../ui/ButtonGroup.js';
import { DayField } from '../../ui/DayField.js';
import { Details } from '../../ui/Details.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { TextArea } from '../../ui/TextArea.js';
import { WhatFollows } from './WhatFollows.js';

const EndTheme_Theme = graphql(`
  fragment EndTheme_Theme on Theme {
    id
    name
    until
    endReason
  }
`);

const EndThemeMutation = graphql(`
  mutation EndTheme($input: EndThemeInput!) {
    endTheme(input: $input) {
      id
      ...EndTheme_Theme
    }
  }
`);

const ThemeEndingDocument = graphql(`
  query ThemeEnding($themeId: ID!, $until: Day!) {
    themeEnding(themeId: $themeId, until: $until) {
      blockers {
        path
        message
      }
      follows
    }
  }
`);

interface EndThemeProps {
  theme: FragmentType<typeof EndTheme_Theme>;
  onDone: (message: string) => void;
}

/** Ends a theme on a day, once what follows was read. */
export function EndTheme({ theme: masked, onDone }: EndThemeProps) {
  const { id, name, until, endReason } = readFragment(EndTheme_Theme, masked);
  const client = useClient();
  const [{ day, reason }, setValues] = useState({ day: until ?? today(), reason: endReason ?? '' });
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [follows, setFollows] = useState<readonly string[]>();
  const [busy, change] = useChange(EndThemeMutation);
  const edit = (patch: object) => {
    setFollows(undefined);
    setValues((values) => ({ ...values, ...patch }));
  };
  const show = (faults: readonly FieldError[]) => setErrors(faults.map(({ path, message }) => ({ path: path === 'until' || path === 'reason' ? `end-${path}` : '', message })));

  const look = async () => {
    const faults: FieldError[] = [];
    if (!isDay(day)) faults.push({ path: 'until', message: 'The day of the end must be a real date' });
    if (reason.trim() === '') faults.push({ path: 'reason', message: 'Say why it ends, or who decided it' });
    if (faults.length > 0) return show(faults);
    const { data, error } = await client.query(ThemeEndingDocument, { themeId: id, until: day }, { requestPolicy: 'network-only' }).toPromise();
    const against = error ? fieldErrors(error) : (data?.themeEnding.blockers ?? []);
    show(against);
    setFollows(against.length > 0 ? undefined : data?.themeEnding.follows);
  };
  const end = async (end: string | null, done: string) => {
    const refused = await change({ input: { id, until: end, untilSeen: until ?? null, reason: end ? reason.trim() : null } });
    if (refused.length > 0) return show(refused);
    onDone(done);
  };
  const state = until && until <= today() ? 'ended' : 'ends';
  return (
    <section>
      <h2 className="govuk-heading-m">End</h2>
      {!until && <p className="govuk-body">No end is set: it goes on.</p>}
      {until && <p className="govuk-body">This theme {state} on {formatDay(until)}. {endReason ? `Why: ${endReason}` : 'Nobody has said why.'}</p>}
      <Details summary={until ? 'Change the end, or take it back' : 'End this theme'}>
        <Form onSubmit={() => void look()} errors={errors} label="End this theme">
          <DayField name="end-until" legend="Ends on" hint="The first day on which it is no longer a theme. For example, 27 3 2027" value={day} onChange={(next) => edit({ day: next })} />
          <TextArea name="end-reason" label="Why it ends, or who decided it" rows={3} maxLength={LIMITS.reason} value={reason} onChange={(next) => edit({ reason: next })} />
          <ButtonGroup>
            <Button type="submit" variant="secondary">See what follows</Button>
            {until && <Button variant="secondary" busy={busy} onClick={() => void end(null, `${name} goes on`)}>Take the end back</Button>}
          </ButtonGroup>
          {follows && (
            <WhatFollows sentences={follows}>
              <Button variant="warning" busy={busy} onClick={() => void end(day, `${name} ends on ${formatDay(day)}`)}>End {name} on {formatDay(day)}</Button>
            </WhatFollows>
          )}
        </Form>
      </Details>
    </section>
  );
}
