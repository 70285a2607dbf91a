import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { EditIssueForm } from '../features/districts/hub/HubIssueForm.js';
import { choicesOf } from '../features/districts/hub/issue-choices.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';
import { BackLink } from '../ui/BackLink.js';
import { FormPage } from '../ui/FormPage.js';
import { NotFound } from '../ui/NotFound.js';
import { PageTitle } from '../ui/PageTitle.js';

const HubIssueEditQuery = graphql(`
  query HubIssueEdit($slug: String!, $id: ID!) {
    district(slug: $slug) {
      id
      name
      cspName
      hub {
        viewerCanKeep
        ...IssueChoices_Hub
        issue(id: $id) {
          id
          version
          ...HubIssueForm_HubIssue
        }
      }
    }
    ...IssueChoices_Query
  }
`);

export function Component() {
  const slug = useSlug();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [result, reload] = useQuery({ query: HubIssueEditQuery, variables: { slug, id }, requestPolicy: 'network-only' });
  const reloadNow = () => reload({ requestPolicy: 'network-only' });
  return (
    <Answer result={result} what="this issue" onRetry={reloadNow}>
      {({ district, ...register }) => {
        const issue = district.hub?.issue;
        if (district.hub && !issue) return <NotFound />;
        return (
          <>
            <BackLink to={paths.hubIssue(slug, id)}>The issue</BackLink>
            <FormPage may={district.hub?.viewerCanKeep ?? false} what={`keeping the hub of ${district.name}`}>
              <PageTitle title="Change the issue" caption={district.cspName} />
              {issue && <EditIssueForm key={issue.version} issue={issue} choices={choicesOf(district.hub, register)} onDone={() => void navigate(paths.hubIssue(slug, id), { state: { done: 'The issue was saved' } })} onTheirs={reloadNow} />}
            </FormPage>
          </>
        );
      }}
    </Answer>
  );
}
