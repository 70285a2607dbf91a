import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../lib/dates.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { PersonLeads } from './PersonLeads.js';
import { PersonOwes } from './PersonOwes.js';
import { PersonPosts } from './PersonPosts.js';

const PersonPage_Person = graphql(`
  fragment PersonPage_Person on Person {
    name
    ...PersonPosts_Person
    ...PersonLeads_Person
    ...PersonOwes_Person
  }
`);

/** What somebody holds, leads and owes. */
export function PersonPage(props: { person: FragmentType<typeof PersonPage_Person>; today: string }) {
  const person = readFragment(PersonPage_Person, props.person);
  return (
    <>
      <PageTitle title={person.name} caption={`As on ${formatDay(props.today)}`} />
      <PersonOwes person={person} />
      <PersonLeads person={person} />
      <PersonPosts person={person} />
    </>
  );
}
