import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { districtTrail, paths } from '../app/paths.js';
import { EnterExtentForm } from '../features/localities/EnterExtentForm.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';
import { Breadcrumbs } from '../ui/Breadcrumbs.js';
import { FormPage } from '../ui/FormPage.js';
import { PageTitle } from '../ui/PageTitle.js';

const EnterExtentQuery = graphql(`
  query EnterExtentPage($slug: String!) {
    precisionArea(slug: $slug) {
      id
      slug
      name
      viewerCanEnterExtent
      district {
        id
        slug
        name
        gssCode
      }
      extents {
        id
        members {
          area {
            code
          }
        }
      }
    }
    smallAreaChoices(precisionArea: $slug) {
      code
      ...EnterExtentForm_SmallAreaChoice
    }
  }
`);

export function Component() {
  const navigate = useNavigate();
  const [result, reload] = useQuery({ query: EnterExtentQuery, variables: { slug: useSlug() } });
  return (
    <Answer result={result} what="entering the small areas of a precision area" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ precisionArea: { slug, name, district, extents, viewerCanEnterExtent }, smallAreaChoices }) => {
        const [latest] = extents;
        return (
          <FormPage may={viewerCanEnterExtent} what="entering the small areas of a precision area">
            <Breadcrumbs items={districtTrail(district, { to: paths.precisionArea(district.slug, slug), text: name })} />
            <PageTitle title={`Small areas of ${name}`} />
            <p className="govuk-body">Which small areas (LSOA) make up this police neighbourhood? A small area lies in one precision area at most, for police neighbourhoods do not overlap.</p>
            <EnterExtentForm
              key={latest?.id ?? 'first'}
              slug={slug}
              name={name}
              district={district}
              latest={latest ? { id: latest.id, members: (latest.members ?? []).map(({ area }) => area.code) } : null}
              choices={smallAreaChoices}
              onDone={() => void navigate(paths.precisionArea(district.slug, slug))}
            />
          </FormPage>
        );
      }}
    </Answer>
  );
}
