import { formatInstant } from '../../../lib/dates.js';
import { Button } from '../../../ui/Button.js';
import { ButtonGroup } from '../../../ui/ButtonGroup.js';
import { TwoTexts } from './TwoTexts.js';
import type { ConflictChoice, SectionConflict } from './section-saver.js';
import type { LabelledText } from './section-texts.js';

interface ConflictChoicesProps {
  id: string;
  conflict: SectionConflict;
  mine: readonly LabelledText[];
  theirs: readonly LabelledText[];
  /** Both texts, brought together, stand in the boxes already. */
  merging: boolean;
  onMerge: () => void;
  onChoose: (choice: ConflictChoice) => void;
}

/** Both texts side by side, and what may become of them. Until one is chosen, nothing of either is lost. */
export function ConflictChoices({ id, conflict, mine, theirs, merging, onMerge, onChoose }: ConflictChoicesProps) {
  return (
    <section id={id} className="app-conflict" role="alert" aria-labelledby={`${id}-heading`} tabIndex={-1}>
      <h2 className="govuk-heading-m" id={`${id}-heading`}>Somebody else changed this section</h2>
      <p className="govuk-body">
        {whoAndWhen(conflict)} {merging ? 'The boxes below hold both texts, brought together. Change them until they say what you both mean, then save them.' : 'Nothing is lost: choose what should stand.'}
      </p>
      <TwoTexts mine={mine} theirs={theirs} />
      {!merging && (
        <ButtonGroup>
          <Button onClick={onMerge}>Bring the two together</Button>
          <Button variant="secondary" onClick={() => onChoose('mine')}>Keep mine</Button>
          <Button variant="secondary" onClick={() => onChoose('theirs')}>Use theirs</Button>
        </ButtonGroup>
      )}
    </section>
  );
}

function whoAndWhen({ savedBy, savedAt }: SectionConflict): string {
  const who = savedBy ?? 'Somebody else';
  return savedAt ? `${who} saved it on ${formatInstant(savedAt)}, after you opened it.` : `${who} saved it after you opened it.`;
}
