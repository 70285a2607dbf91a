import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { AddMeasureForm } from '../features/measures/keeping/AddMeasureForm.js';
import { themeOptions } from '../features/measures/keeping/theme-options.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { FormPage } from '../ui/FormPage.js';
import { PageTitle } from '../ui/PageTitle.js';

const MeasureNewQuery = graphql(`
  query MeasureNew {
    viewer {
      id
      viewerCanKeepMeasures
    }
    posts {
      id
      title
    }
    agreement {
      id
      priorities {
        id
        themes {
          id
          slug
          name
        }
      }
      localityThemes {
        id
        slug
        name
      }
    }
  }
`);

export function Component() {
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const [result, reload] = useQuery({ query: MeasureNewQuery });
  return (
    <Answer result={result} what="the form for a measure" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, posts, agreement }) => {
        const themes = themeOptions(agreement);
        return (
          <>
            <BackLink to={paths.measures}>Measures</BackLink>
            <FormPage may={viewer.viewerCanKeepMeasures} what="managing measures">
              <PageTitle title="Add a measure" />
              <p className="govuk-body-l">For figures that partners hold: referrals, case reviews, fires, surveys. They come by the plain template.</p>
              <AddMeasureForm posts={posts} themes={themes} chosen={themes.filter(({ slug }) => slug === parameters.get('theme')).map(({ id }) => id)} onAdded={(slug) => void navigate(paths.manageMeasure(slug))} />
            </FormPage>
          </>
        );
      }}
    </Answer>
  );
}
