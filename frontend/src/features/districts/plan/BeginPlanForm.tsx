import { planYearInWords, planYearOf } from '@csa/shared/plan-words.js';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { useChange } from '../../../graphql/use-change.js';
import { today } from '../../../lib/dates.js';
import { Button } from '../../../ui/Button.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { Select } from '../../../ui/Select.js';

const BeginDistrictPlan = graphql(`
  mutation BeginDistrictPlan($input: BeginDistrictPlanInput!) {
    beginDistrictPlan(input: $input) {
      id
      year
    }
  }
`);

interface BeginPlanFormProps {
  districtSlug: string;
  /** The years that have a plan already. */
  taken: readonly number[];
  onBegun: (year: number) => void;
}

/** Begins the plan of this year or of the next. */
export function BeginPlanForm({ districtSlug, taken, onBegun }: BeginPlanFormProps) {
  const now = planYearOf(today());
  const years = [now, now + 1].filter((year) => !taken.includes(year)).map((year) => ({ value: String(year), label: planYearInWords(year) }));
  const [year, setYear] = useState(years[0]?.value ?? '');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, begin] = useChange(BeginDistrictPlan);
  if (years.length === 0) return null;
  const submit = async () => {
    const refused = await begin({ input: { districtSlug, year: Number(year) } });
    setErrors(refused);
    if (refused.length === 0) onBegun(Number(year));
  };
  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Begin a plan">
      <h2 className="govuk-heading-m">{taken.length === 0 ? 'Begin a plan' : 'Begin the plan of another year'}</h2>
      <Select name="year" label="Year" options={years} value={year} onChange={setYear} />
      <Button type="submit" variant="secondary" busy={busy}>Begin a plan</Button>
    </Form>
  );
}
