import { useState } from 'react';
import { paths } from '../../app/paths.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { formatInstant, today } from '../../lib/dates.js';
import { Details } from '../../ui/Details.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';
import { CreateAccountForm } from './CreateAccountForm.js';
import { OneTimePassword } from './OneTimePassword.js';
import { roleWords, type Role } from './role-words.js';

const AccountsPage_Query = graphql(`
  fragment AccountsPage_Query on Query {
    accounts {
      id
      name
      email
      closedAt
      oneTimeUntil
      heldUntil
      lastUsedAt
      roles {
        id
        role
        from
        until
      }
    }
    peopleWithoutAccount {
      id
      name
    }
  }
`);

interface Told {
  name: string;
  password: string;
}

/** Every account, and the way to make another. */
export function AccountsPage({ query, onChanged }: { query: FragmentType<typeof AccountsPage_Query>; onChanged: () => void }) {
  const { accounts, peopleWithoutAccount } = readFragment(AccountsPage_Query, query);
  const [told, setTold] = useState<Told>();
  return (
    <>
      {told && <OneTimePassword {...told} />}
      <PageTitle title="Accounts" />
      <Details summary="Create an account">
        <CreateAccountForm
          people={peopleWithoutAccount}
          onCreated={(created) => {
            setTold(created);
            onChanged();
          }}
        />
      </Details>
      <Table
        caption="Everybody who can sign in, and who could"
        hideCaption
        stack
        columns={[{ header: 'Name' }, { header: 'E-mail address' }, { header: 'Roles today' }, { header: 'State' }, { header: 'Manage', hideHeader: true }]}
        rows={accounts.map((account) => ({
          key: account.id,
          cells: [
            account.name,
            account.email ?? 'None: one click',
            rolesToday(account.roles) || 'None today',
            stateInWords(account),
            <TextLink key="manage" to={paths.account(account.id)} hiddenText={`the account of ${account.name}`}>
              Manage
            </TextLink>,
          ],
        }))}
      />
    </>
  );
}

function rolesToday(roles: readonly { role: Role; from?: string | null; until?: string | null }[]): string {
  const day = today();
  return roles.filter(({ from, until }) => (!from || from <= day) && (!until || until > day)).map(({ role }) => roleWords[role]).join(', ');
}

interface AccountState {
  closedAt?: string | null;
  oneTimeUntil?: string | null;
  heldUntil?: string | null;
  lastUsedAt?: string | null;
}

function stateInWords({ closedAt, heldUntil, oneTimeUntil, lastUsedAt }: AccountState): string {
  if (closedAt) return `Closed on ${formatInstant(closedAt)}`;
  if (heldUntil) return `Too many failed attempts: waits until ${formatInstant(heldUntil)}`;
  if (oneTimeUntil) return `Waits for the first sign-in, until ${formatInstant(oneTimeUntil)}`;
  return lastUsedAt ? `Signed in, last used ${formatInstant(lastUsedAt)}` : 'Open, not signed in';
}
