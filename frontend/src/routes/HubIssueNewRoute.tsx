import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { OpenIssueForm } from '../features/districts/hub/HubIssueForm.js';
import { choicesOf } from '../features/districts/hub/issue-choices.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';
import { BackLink } from '../ui/BackLink.js';
import { FormPage } from '../ui/FormPage.js';
import { PageTitle } from '../ui/PageTitle.js';

const HubIssueNewQuery = graphql(`
  query HubIssueNew($slug: String!) {
    district(slug: $slug) {
      id
      name
      cspName
      hub {
        viewerCanKeep
        ...IssueChoices_Hub
      }
    }
    ...IssueChoices_Query
  }
`);

export function Component() {
  const slug = useSlug();
  const navigate = useNavigate();
  const [result, reload] = useQuery({ query: HubIssueNewQuery, variables: { slug } });
  return (
    <Answer result={result} what="this hub" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ district, ...register }) => (
        <>
          <BackLink to={paths.hub(slug)}>Community Safety Hub</BackLink>
          <FormPage may={district.hub?.viewerCanKeep ?? false} what={`keeping the hub of ${district.name}`}>
            <PageTitle title="Take up an issue" caption={district.cspName} />
            <OpenIssueForm districtSlug={slug} choices={choicesOf(district.hub, register)} onDone={() => void navigate(paths.hub(slug), { state: { done: 'The issue was taken up' } })} />
          </FormPage>
        </>
      )}
    </Answer>
  );
}
