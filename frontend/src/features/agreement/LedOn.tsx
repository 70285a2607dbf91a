import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { formatDay, isDay } from '../../lib/dates.js';
import { listInWords } from '../../lib/words.js';
import { Button } from '../../ui/Button.js';
import { DayField } from '../../ui/DayField.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';

const LedOnQuery = graphql(`
  query LedOn($slug: String!, $day: Day!) {
    theme(slug: $slug) {
      id
      ledOn(day: $day) {
        capacity
        post {
          id
          title
        }
        person {
          id
          name
        }
      }
    }
  }
`);

/** "Who led on …": the answer for one day, in a sentence. */
export function LedOn({ slug, name }: { slug: string; name: string }) {
  const [typed, setTyped] = useState('');
  const [day, setDay] = useState<string>();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [{ data }] = useQuery({ query: LedOnQuery, variables: { slug, day: day ?? '' }, pause: !day });
  const ask = () => {
    const asked = isDay(typed);
    setErrors(asked ? [] : [{ path: 'led-on', message: 'Enter a real date' }]);
    setDay(asked ? typed : undefined);
  };
  return (
    <Form onSubmit={ask} errors={errors} label="Who led on a day">
      <DayField name="led-on" legend="Who led on" hint="For example, 15 5 2024" value={typed} onChange={setTyped} />
      <Button type="submit" variant="secondary">
        Show who led
      </Button>
      <div role="status">
        {day && data && (
          <p className="govuk-body govuk-!-font-weight-bold">
            On {formatDay(day)} {name} was led by {inWords(data.theme.ledOn)}.
          </p>
        )}
      </div>
    </Form>
  );
}

function inWords(led: readonly { capacity: string; post: { title: string }; person?: { name: string } | null }[]): string {
  const leads = led.map(({ capacity, post, person }) => `${person?.name ?? `${post.title} (vacant, or not named)`}${capacity === 'DEPUTY' ? ' (deputy)' : ''}`);
  return leads.length > 0 ? listInWords(leads) : 'nobody';
}
