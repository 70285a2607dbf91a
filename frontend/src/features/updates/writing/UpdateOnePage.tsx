import { sectionTitle, type UpdateSection } from '@csa/shared/update-sections.js';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { PageTitle } from '../../../ui/PageTitle.js';
import { AlsoWriting } from './AlsoWriting.js';
import { LastTime } from './LastTime.js';
import { saveToGoOn } from './save-sections.js';
import { SaveNote } from './SaveNote.js';
import { SectionEditor } from './SectionEditor.js';
import { askedBy, ofLastTime, savedSection } from './section-values.js';
import { usePresence } from './use-presence.js';
import { type SaverOfSection, useSectionSavers } from './use-section-savers.js';

const UpdateOnePage_UpdateRequest = graphql(`
  fragment UpdateOnePage_UpdateRequest on UpdateRequest {
    id
    sections
    ...Asked_UpdateRequest
    theme {
      id
      name
    }
    meeting {
      id
      title
    }
    update {
      id
      ...SectionValues_PerformanceUpdate
    }
    previousUpdate {
      id
      request {
        id
        meeting {
          id
          title
        }
      }
      ...SectionValues_PerformanceUpdate
    }
    ...LastTime_UpdateRequest
  }
`);

interface UpdateOnePageProps {
  request: FragmentType<typeof UpdateOnePage_UpdateRequest>;
  viewerId: string;
  /** The figures of a precision area, for its section. */
  figures?: (slug: string, name: string) => ReactNode;
  /** Everything is saved and the author wants to check it. */
  onDone: () => void;
}

/** The quick way: every section of an update on one page, each saving by itself as on its own page. */
export function UpdateOnePage(props: UpdateOnePageProps) {
  const request = readFragment(UpdateOnePage_UpdateRequest, props.request);
  const { id, sections, theme, meeting, update, previousUpdate } = request;
  const asked = askedBy(request);
  const savers = useSectionSavers({ requestId: id, sections: sections ?? [], viewerId: props.viewerId, update, asked });
  const [at, setAt] = useState<UpdateSection | null>(null);
  const writers = usePresence(id, at);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [continuing, setContinuing] = useState(false);

  const saveAndCheck = async () => {
    setContinuing(true);
    const found: FieldError[] = [];
    // One after the other: they stand in one update, and the order of the errors is that of the page.
    for (const each of savers) found.push(...(await saveToGoOn(each, true)));
    setContinuing(false);
    const wrong = eachOnce(found);
    setErrors(wrong);
    if (wrong.length === 0) props.onDone();
  };

  return (
    <Form onSubmit={() => void saveAndCheck()} errors={errors}>
      <PageTitle title={`Update on ${theme.name}`} caption={meeting.title} />
      <p className="govuk-body">Everything on one page. Each part is saved as you write, and you can go on later from any device.</p>
      {savers.map(({ section, saver }) => (
        <div key={section} className="app-part" onFocus={() => setAt(section)}>
          <fieldset className="govuk-fieldset">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--l">
              <h2 className="govuk-fieldset__heading">{sectionTitle(section, asked.areas)}</h2>
            </legend>
            <AlsoWriting writers={writers.filter((each) => each.section === section)} />
            <LastTime request={request} section={section} folded />
            {asked.areas.filter((area) => area.section === section).map(({ slug, name }) => <div key={slug}>{props.figures?.(slug, name)}</div>)}
            <SectionEditor requestId={id} saver={saver} section={section} areas={asked.areas} before={previousUpdate ? savedSection(previousUpdate, section, ofLastTime(asked)).draft : undefined} lastMeeting={previousUpdate?.request?.meeting.title} />
            <PartNote saver={saver} />
          </fieldset>
        </div>
      ))}
      <div onMouseDown={(event) => event.preventDefault()}>
        <Button type="submit" busy={continuing}>Save and check your answers</Button>
      </div>
    </Form>
  );
}

/** What went wrong for several parts alike, such as a service that does not answer, is said once. */
function eachOnce(errors: readonly FieldError[]): FieldError[] {
  return errors.filter(({ path, message }, index) => errors.findIndex((each) => each.path === path && each.message === message) === index);
}

function PartNote({ saver }: Pick<SaverOfSection, 'saver'>) {
  const { state } = useSyncExternalStore(saver.subscribe, saver.read);
  return <SaveNote state={state} />;
}
