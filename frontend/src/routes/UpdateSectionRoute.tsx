import { isAreaSection, sectionTitle } from '@csa/shared/update-sections.js';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { closedWords } from '../features/updates/writing/closed-words.js';
import { AlsoWritingIn } from '../features/updates/writing/AlsoWriting.js';
import { LastTime } from '../features/updates/writing/LastTime.js';
import { OnBehalfNote } from '../features/updates/cycle/OnBehalfNote.js';
import { SectionCommentNote } from '../features/updates/writing/SectionCommentNote.js';
import { nextSection, sectionOfSlug, sectionSlug } from '../features/updates/section-paths.js';
import { SectionForm } from '../features/updates/writing/SectionForm.js';
import { WhenFresh } from '../features/updates/writing/WhenFresh.js';
import { useWideScreen } from '../features/updates/writing/use-wide-screen.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { Details } from '../ui/Details.js';
import { InsetText } from '../ui/InsetText.js';
import { NotFound } from '../ui/NotFound.js';
import { PageTitle } from '../ui/PageTitle.js';
import { AreaFigures } from './update/AreaFigures.js';

const UpdateSectionQuery = graphql(`
  query UpdateSection($id: ID!) {
    viewer {
      id
    }
    updateRequest(id: $id) {
      id
      form
      sections
      areas {
        section
        slug
        name
      }
      viewerCanWrite
      state
      update {
        id
        conflict {
          kind
        }
      }
      meeting {
        id
        state
      }
      theme {
        id
        name
      }
      ...OnBehalfNote_UpdateRequest
      ...SectionComments_UpdateRequest
      ...SectionForm_UpdateRequest
      ...LastTime_UpdateRequest
    }
  }
`);

export function Component() {
  const { requestId = '', section: slug = '' } = useParams();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  // A form must open on the newest text: an older copy would look like a change by somebody else.
  const [result, reload] = useQuery({ query: UpdateSectionQuery, variables: { id: requestId }, requestPolicy: 'network-only' });
  const wide = useWideScreen();
  const fromCheck = parameters.get('from') === 'check';
  return (
    <Answer result={result} what="the section" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, updateRequest: request }) => {
        const section = sectionOfSlug(request.form, slug);
        if (!section || (isAreaSection(section) && !(request.sections ?? []).includes(section))) return <NotFound />;
        const areas = request.areas ?? [];
        const title = sectionTitle(section, areas);
        const area = areas.find((each) => each.section === section);
        const figures = area && <AreaFigures slug={area.slug} />;
        const next = nextSection(request.sections ?? [], section, request.update?.conflict ? ['EVIDENCE'] : []);
        const onward = fromCheck || !next ? paths.updateCheck(request.id) : paths.updateSection(request.id, sectionSlug(next));
        const caption = `Update on ${request.theme.name}`;
        return (
          <>
            <BackLink to={fromCheck ? paths.updateCheck(request.id) : paths.update(request.id)}>{fromCheck ? 'Check your answers' : caption}</BackLink>
            <div className="govuk-grid-row">
              <div className="govuk-grid-column-two-thirds">
                {request.viewerCanWrite ? (
                  <>
                  <OnBehalfNote request={request} />
                  <SectionCommentNote request={request} section={section} />
                  <WhenFresh key={`${request.id} ${section}`} stale={result.stale}>
                    <SectionForm
                      request={request}
                      section={section}
                      viewerId={viewer.id}
                      title={title}
                      caption={caption}
                      presence={<AlsoWritingIn requestId={request.id} section={section} />}
                      figures={area && !wide && <Details summary={`Figures of ${area.name}`}>{figures}</Details>}
                      onDone={() => void navigate(onward)}
                    />
                  </WhenFresh>
                  </>
                ) : (
                  <>
                    <PageTitle title={title} caption={caption} />
                    <InsetText>{closedWords(request.state, request.meeting.state)}</InsetText>
                  </>
                )}
              </div>
              <aside className="govuk-grid-column-one-third" aria-label={area ? 'Figures and last time' : 'Last time'}>
                {area && wide && <><h2 className="govuk-heading-m">Figures of {area.name}</h2>{figures}</>}
                <LastTime request={request} section={section} />
              </aside>
            </div>
          </>
        );
      }}
    </Answer>
  );
}
