import { useState } from 'react';
import { useMutation } from 'urql';
import { paths } from '../../app/paths.js';
import { fieldErrors } from '../../graphql/errors.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { formatPeriod, today } from '../../lib/dates.js';
import { BackLink } from '../../ui/BackLink.js';
import { Button } from '../../ui/Button.js';
import { Details } from '../../ui/Details.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import type { FieldError } from '../../ui/field-errors.js';
import { InsetText } from '../../ui/InsetText.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { SummaryList } from '../../ui/SummaryList.js';
import { TextLink } from '../../ui/TextLink.js';
import { GrantRoleForm } from './GrantRoleForm.js';
import { OneTimePassword } from './OneTimePassword.js';
import { roleWords } from './role-words.js';

const ManageAccountPage_Account = graphql(`
  fragment ManageAccountPage_Account on Account {
    id
    name
    email
    closedAt
    viewerCanClose
    person {
      id
      name
      slug
    }
    roles {
      id
      role
      from
      until
    }
  }
`);

const ResetAccount = graphql(`
  mutation ResetAccount($id: ID!) {
    resetAccount(id: $id) {
      oneTimePassword
      account {
        ...ManageAccountPage_Account
      }
    }
  }
`);

const CloseAccount = graphql(`
  mutation CloseAccount($id: ID!) {
    closeAccount(id: $id) {
      ...ManageAccountPage_Account
    }
  }
`);

const EndRole = graphql(`
  mutation EndRole($input: EndRoleInput!) {
    endRole(input: $input) {
      ...ManageAccountPage_Account
    }
  }
`);

/** One account: its roles over days, a new password, its end. */
export function ManageAccountPage({ account: given }: { account: FragmentType<typeof ManageAccountPage_Account> }) {
  const account = readFragment(ManageAccountPage_Account, given);
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [, reset] = useMutation(ResetAccount);
  const [, close] = useMutation(CloseAccount);
  const [, endRole] = useMutation(EndRole);
  const whole = (error: Parameters<typeof fieldErrors>[0] | undefined) => setErrors(error ? fieldErrors(error).map((each) => ({ ...each, path: '' })) : []);
  const doReset = async () => {
    const { data, error } = await reset({ id: account.id });
    setPassword(data?.resetAccount.oneTimePassword ?? '');
    whole(error);
  };
  const day = today();
  return (
    <>
      <BackLink to={paths.accounts}>Accounts</BackLink>
      <ErrorSummary errors={errors} />
      {password && <OneTimePassword name={account.name} password={password} />}
      <PageTitle title={account.name} caption="Account" />
      <SummaryList
        rows={[
          { key: 'E-mail address', value: account.email ?? 'None: one click' },
          { key: 'In the register', value: account.person ? <TextLink to={paths.person(account.person.slug)}>{account.person.name}</TextLink> : 'Tied to nobody: it can write no update unless it stands for a post' },
          ...account.roles.map((grant) => ({
            key: roleWords[grant.role],
            value: (
              <>
                {formatPeriod(grant.from, grant.until)}
                {!account.closedAt && (!grant.until || grant.until > day) && (
                  <>
                    {' '}
                    <Button variant="secondary" className="govuk-!-margin-bottom-0" onClick={() => void endRole({ input: { id: grant.id, until: day } }).then(({ error }) => whole(error))}>
                      End today
                    </Button>
                  </>
                )}
              </>
            ),
          })),
        ]}
      />
      <p className="govuk-body">
        <TextLink to={`${paths.audit}?person=${account.id}`}>What this account did</TextLink>
      </p>
      {account.closedAt ? (
        <InsetText>This account is closed. What it did stays in the record.</InsetText>
      ) : (
        <>
          <GrantRoleForm accountId={account.id} />
          <h2 className="govuk-heading-m">Password and end</h2>
          {account.email && (
            <Button variant="secondary" onClick={() => void doReset()}>
              Give a new one-time password
            </Button>
          )}
          {account.viewerCanClose ? (
            <Details summary="Close the account">
              <p className="govuk-body">Nobody can sign in with it any more, and it cannot be opened again. What it did stays in the record.</p>
              <Button variant="warning" onClick={() => void close({ id: account.id }).then(({ error }) => whole(error))}>
                Close the account for good
              </Button>
            </Details>
          ) : (
            <InsetText>The last administrator cannot be closed. Make somebody else an administrator first.</InsetText>
          )}
        </>
      )}
    </>
  );
}
