import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import type { MemberCapacity } from '../../graphql/generated/graphql.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';

const MembersTable_Agreement = graphql(`
  fragment MembersTable_Agreement on Agreement {
    members {
      id
      capacity
      organisation {
        id
        name
      }
      post {
        id
        title
        holder {
          id
          standing
          person {
            id
            slug
            name
          }
        }
      }
    }
  }
`);

const capacityWords: Record<MemberCapacity, string> = {
  RESPONSIBLE_AUTHORITY: 'Responsible authority',
  CSP_CHAIR: 'Chair of a district partnership',
  PORTFOLIO_HOLDER: 'County portfolio holder',
  OTHER: 'Other partner',
};

const columns = [{ header: 'Member' }, { header: 'Sits as' }, { header: 'Person today' }];

export function MembersTable(props: { agreement: FragmentType<typeof MembersTable_Agreement> }) {
  const { members } = readFragment(MembersTable_Agreement, props.agreement);
  if (!members) return null;
  const rows = members.map(({ id, capacity, organisation, post }) => ({
    key: id,
    cells: [
      [post?.title, organisation?.name].filter(Boolean).join(', ') || 'Not stated',
      capacityWords[capacity],
      post?.holder ? (
        <>
          <TextLink to={paths.person(post.holder.person.slug)}>{post.holder.person.name}</TextLink>
          <span className="app-cell-note">{post.holder.standing}</span>
        </>
      ) : (
        'Not named'
      ),
    ],
  }));
  return (
    <>
      <h2 className="govuk-heading-l">Members of the group</h2>
      {rows.length > 0 ? <Table caption="Members" hideCaption columns={columns} rows={rows} stack className="app-thirds" /> : <p className="govuk-body">No member is recorded.</p>}
    </>
  );
}
