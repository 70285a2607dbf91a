import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { TextLink } from '../../ui/TextLink.js';

const LeadList_Theme = graphql(`
  fragment LeadList_Theme on Theme {
    leads {
      id
      capacity
      joint
      post {
        id
        title
        organisation {
          id
          name
        }
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

/** Who reports on a theme to the group, each with how sure the name is; a post without a name says so. */
export function LeadList(props: { theme: FragmentType<typeof LeadList_Theme> }) {
  const { leads } = readFragment(LeadList_Theme, props.theme);
  if (leads.length === 0) return <>No lead officer named</>;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {leads.map(({ id, capacity, joint, post }) => (
        <li key={id}>
          {post.holder ? <TextLink to={paths.person(post.holder.person.slug)}>{post.holder.person.name}</TextLink> : `${post.title} (not named)`}
          {post.organisation && `, ${post.organisation.name}`}
          {joint && ' (jointly)'}
          {capacity === 'DEPUTY' && ' (deputy)'}
          {post.holder && <span className="app-cell-note">{post.holder.standing}</span>}
        </li>
      ))}
    </ul>
  );
}
