import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../lib/dates.js';
import { TextLink } from '../../ui/TextLink.js';

const PersonLeads_Person = graphql(`
  fragment PersonLeads_Person on Person {
    leads {
      id
      capacity
      joint
      from
      theme {
        id
        slug
        name
      }
    }
  }
`);

export function PersonLeads(props: { person: FragmentType<typeof PersonLeads_Person> }) {
  const { leads } = readFragment(PersonLeads_Person, props.person);
  if (!leads) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">Leads</h2>
      {leads.length === 0 && <p className="govuk-body">Leads no theme today.</p>}
      <ul className="govuk-list govuk-list--bullet">
        {leads.map(({ id, theme, capacity, joint, from }) => (
          <li key={id}>
            <TextLink to={paths.theme(theme.slug)}>{theme.name}</TextLink>
            {capacity === 'DEPUTY' && ' (deputy)'}
            {joint && ' (jointly with another lead)'}
            {from && `, from ${formatDay(from)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
