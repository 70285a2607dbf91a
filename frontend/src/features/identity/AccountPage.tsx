import { useState } from 'react';
import { paths } from '../../app/paths.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { formatInstant } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import type { FieldError } from '../../ui/field-errors.js';
import { NotificationBanner } from '../../ui/NotificationBanner.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { SummaryList } from '../../ui/SummaryList.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';
import { ChangePasswordForm } from './ChangePasswordForm.js';
import { signOutEverywhere } from './door.js';
import { roleWords } from './role-words.js';

const AccountPage_Query = graphql(`
  fragment AccountPage_Query on Query {
    viewer {
      id
      name
      roles
      viewerCanChangePassword
      viewerCanManageAccounts
      viewerCanReadAudit
      account {
        id
        email
      }
      posts {
        id
        title
      }
    }
    mySessions {
      id
      browser
      createdAt
      lastUsedAt
      current
    }
  }
`);

interface AccountPageProps {
  query: FragmentType<typeof AccountPage_Query>;
  onChanged: () => void;
  onSignedOut: () => void;
}

/** What one's own account is, where it is signed in, and its password. */
export function AccountPage({ query, onChanged, onSignedOut }: AccountPageProps) {
  const { viewer, mySessions } = readFragment(AccountPage_Query, query);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [done, setDone] = useState('');
  const leave = async () => {
    const answer = await signOutEverywhere();
    if (answer.kind === 'refused') setErrors(answer.errors);
    else onSignedOut();
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      {done && <NotificationBanner kind="success" heading={done} />}
      <PageTitle title="Your account" />
      <SummaryList
        rows={[
          { key: 'Name', value: viewer.name },
          { key: 'E-mail address', value: viewer.account.email ?? 'None: this account is signed in to with one click' },
          { key: 'Roles', value: viewer.roles.map((role) => roleWords[role]).join(', ') || 'No role today' },
          { key: 'Posts', value: viewer.posts?.map((post) => post.title).join(', ') || 'No post today' },
        ]}
      />
      {(viewer.viewerCanManageAccounts || viewer.viewerCanReadAudit) && (
        <ul className="govuk-list">
          {viewer.viewerCanManageAccounts && <li><TextLink to={paths.accounts}>Accounts of other people</TextLink></li>}
          {viewer.viewerCanReadAudit && <li><TextLink to={paths.audit}>Audit trail</TextLink></li>}
        </ul>
      )}
      <Table
        caption="Where you are signed in"
        stack
        columns={[{ header: 'Browser' }, { header: 'Signed in' }, { header: 'Last used' }]}
        rows={mySessions.map((session) => ({
          key: session.id,
          cells: [session.current ? `${session.browser} (this one)` : session.browser, formatInstant(session.createdAt), formatInstant(session.lastUsedAt)],
        }))}
      />
      <p className="govuk-body">A sign-in ends after 12 hours, or after 4 hours without use. If you do not know one of these, sign out everywhere and change your password.</p>
      <Button variant="secondary" onClick={() => void leave()}>
        Sign out everywhere
      </Button>
      {viewer.viewerCanChangePassword && (
        <ChangePasswordForm
          onChanged={() => {
            setDone('Your password is changed, and you are signed out everywhere else');
            onChanged();
          }}
        />
      )}
    </>
  );
}
