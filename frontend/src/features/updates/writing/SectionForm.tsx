import type { UpdateSection } from '@csa/shared/update-sections.js';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { PageTitle } from '../../../ui/PageTitle.js';
import { CompletedQuestion } from './CompletedQuestion.js';
import { saveToGoOn } from './save-sections.js';
import { SaveNote } from './SaveNote.js';
import { conflictId, SectionEditor } from './SectionEditor.js';
import { askedBy, ofLastTime, savedSection } from './section-values.js';
import { type SaverOfSection, useSectionSavers } from './use-section-savers.js';

const SectionForm_UpdateRequest = graphql(`
  fragment SectionForm_UpdateRequest on UpdateRequest {
    id
    ...Asked_UpdateRequest
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
  }
`);

interface SectionFormProps {
  request: FragmentType<typeof SectionForm_UpdateRequest>;
  section: UpdateSection;
  viewerId: string;
  title: string;
  caption: string;
  /** Who else writes here. */
  presence?: ReactNode;
  /** Figures to write by. */
  figures?: ReactNode;
  /** Everything is saved and the author wants to go on. */
  onDone: () => void;
}

/** One section of an update: saves by itself while it is written, and never lets go of text that is not saved. */
export function SectionForm({ request, section, viewerId, title, caption, presence, figures, onDone }: SectionFormProps) {
  const values = readFragment(SectionForm_UpdateRequest, request);
  const { id, update, previousUpdate } = values;
  const asked = askedBy(values);
  const [only] = useSectionSavers({ requestId: id, sections: [section], viewerId, update, asked }) as readonly [SaverOfSection];
  const { state } = useSyncExternalStore(only.saver.subscribe, only.saver.read);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [answered] = useState(savedSection(update, section).completed);
  const [completed, setCompleted] = useState(answered);
  // Not the saver's own state: leaving a box saves too, and must not swallow the press that left it.
  const [continuing, setContinuing] = useState(false);

  const saveAndContinue = async () => {
    setContinuing(true);
    const wrong = await saveToGoOn(only, completed === answered ? undefined : (completed ?? undefined));
    setContinuing(false);
    const collided = only.saver.read().state.kind === 'conflict';
    setErrors(collided ? [] : wrong);
    if (collided) document.getElementById(conflictId(section))?.focus();
    else if (wrong.length === 0) onDone();
  };

  return (
    <Form onSubmit={() => void saveAndContinue()} errors={errors}>
      <PageTitle title={title} caption={caption} />
      {presence}
      {figures}
      <SectionEditor requestId={id} saver={only.saver} section={section} areas={asked.areas} before={previousUpdate ? savedSection(previousUpdate, section, ofLastTime(asked)).draft : undefined} lastMeeting={previousUpdate?.request?.meeting.title} />
      <CompletedQuestion value={completed} onChange={setCompleted} />
      <div className="app-save-bar">
        {/* The box keeps the focus while the button is pressed: a save between press and release would move the button away. */}
        <div className="app-save-bar__button" onMouseDown={(event) => event.preventDefault()}>
          <Button type="submit" busy={continuing}>Save and continue</Button>
        </div>
        <SaveNote state={state} />
      </div>
    </Form>
  );
}
