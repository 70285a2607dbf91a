import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { graphql } from '../graphql/generated/gql.js';
import { PageTitle } from '../ui/PageTitle.js';
import { TextLink } from '../ui/TextLink.js';

const parts: { to: string; text: string; what: string }[] = [
  { to: paths.registerPeople, text: 'Posts and people', what: 'Confirm, appoint, replace or end post-holders; add a post or an organisation.' },
  { to: paths.registerPriorities, text: 'Priorities and themes', what: 'Lead officers, deputies, boards and reporting modes; rename, split and merge priorities; add, rename and end themes.' },
  { to: paths.boards, text: 'Boards', what: 'Add a board, or rename one.' },
];

const AdministrationQuery = graphql(`
  query Administration {
    viewer {
      id
      viewerCanManageAccounts
      viewerCanReadAudit
      viewerCanRunMeetings
    }
  }
`);

/** Where those who keep the register find everything that they may change. */
export function Component() {
  const [{ data }] = useQuery({ query: AdministrationQuery });
  const offered = [
    ...parts,
    ...(data?.viewer.viewerCanRunMeetings ? [{ to: paths.statusWords, text: 'Words for a status', what: 'What each status is called here, and what it means.' }] : []),
    ...(data?.viewer.viewerCanManageAccounts ? [{ to: paths.accounts, text: 'Accounts', what: 'Who can sign in, in which roles from when to when; a new password for somebody who lost theirs.' }] : []),
    ...(data?.viewer.viewerCanReadAudit ? [{ to: paths.audit, text: 'Audit trail', what: 'Who did what, and when, with what was before and after.' }] : []),
  ];
  return (
    <>
      <PageTitle title="Administration" />
      <p className="govuk-body-l">The register: who is who and what was agreed. Every change holds from a day, and what was before is kept.</p>
      {offered.map(({ to, text, what }) => (
        <section key={to}>
          <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
            <TextLink to={to}>{text}</TextLink>
          </h2>
          <p className="govuk-body">{what}</p>
        </section>
      ))}
    </>
  );
}
