import { useState } from 'react';
import { addDays } from '@csa/shared/days.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
import { isDay, today } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { DayField } from '../../ui/DayField.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { Select } from '../../ui/Select.js';
import { roleOptions, type Role } from './role-words.js';

const GrantRole = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) {
      ...ManageAccountPage_Account
    }
  }
`);

export function GrantRoleForm({ accountId }: { accountId: string }) {
  const [role, setRole] = useState<Role>('MEMBER');
  const [from, setFrom] = useState(today);
  const [lastDay, setLastDay] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, grant] = useChange(GrantRole);

  const submit = async () => {
    const faults = [
      ...(isDay(from) ? [] : [{ path: 'from', message: 'The first day must be a real date' }]),
      ...(lastDay === '' || isDay(lastDay) ? [] : [{ path: 'until', message: 'The last day must be a real date' }]),
    ];
    if (faults.length > 0) return setErrors(faults);
    setErrors(await grant({ input: { accountId, role, from, until: lastDay ? addDays(lastDay, 1) : null } }));
  };

  return (
    <>
      <h2 className="govuk-heading-m">Give a role</h2>
      <Form onSubmit={() => void submit()} errors={errors} label="Give a role">
        <Select name="role" label="Role" options={roleOptions} value={role} onChange={setRole} />
        <DayField name="from" legend="First day" hint="For example, 27 3 2026" value={from} onChange={setFrom} />
        <DayField name="until" legend="Last day" hint="Leave it empty where there is none" value={lastDay} onChange={setLastDay} />
        <Button type="submit" variant="secondary" busy={busy}>
          Give the role
        </Button>
      </Form>
    </>
  );
}
