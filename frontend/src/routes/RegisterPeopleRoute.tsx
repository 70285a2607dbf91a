import { useState } from 'react';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { AddOrganisation } from '../features/governance/AddOrganisation.js';
import { AddPost } from '../features/governance/AddPost.js';
import { PeopleTable } from '../features/governance/PeopleTable.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import type { RegisterPeopleQuery } from '../graphql/generated/graphql.js';
import { Breadcrumbs } from '../ui/Breadcrumbs.js';
import { Details } from '../ui/Details.js';
import { Done } from '../ui/Done.js';
import { PageTitle } from '../ui/PageTitle.js';
import { Refused } from '../ui/Refused.js';

const RegisterPeopleDocument = graphql(`
  query RegisterPeople {
    viewer {
      id
      viewerCanEditRegister
    }
    posts {
      id
      ...PeopleTable_Post
    }
    organisations {
      id
      name
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: RegisterPeopleDocument });
  return (
    <Answer result={result} what="the posts and people" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {(data) => (data.viewer.viewerCanEditRegister ? <RegisterPeoplePage data={data} /> : <Refused what="the administration" />)}
    </Answer>
  );
}

function RegisterPeoplePage({ data }: { data: RegisterPeopleQuery }) {
  const [done, setDone] = useState<string>();
  return (
    <>
      <Breadcrumbs items={[{ to: paths.administration, text: 'Administration' }]} />
      <PageTitle title="Posts and people" />
      <Done text={done} />
      <PeopleTable posts={data.posts} />
      <h2 className="govuk-heading-m">What is missing</h2>
      <Details summary="Add a post" key={`post ${done ?? ''}`}>
        <AddPost organisations={data.organisations} onDone={setDone} />
      </Details>
      <Details summary="Add an organisation" key={`organisation ${done ?? ''}`}>
        <AddOrganisation onDone={setDone} />
      </Details>
    </>
  );
}
