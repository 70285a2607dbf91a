import { formatInstant } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { ButtonGroup } from '../../ui/ButtonGroup.js';
import { TwoTexts } from './TwoTexts.js';
import type { ConflictChoice, SectionConflict } from './section-saver.js';
import type { LabelledText } from './update-draft.js';

interface ConflictChoicesProps {
  conflict: SectionConflict;
  mine: readonly LabelledText[];
  theirs: readonly LabelledText[];
  onChoose: (choice: ConflictChoice) => void;
}

/** Both texts side by side, and what may become of them. Until one is chosen, nothing of either is lost. */
export function ConflictChoices({ conflict, mine, theirs, onChoose }: ConflictChoicesProps) {
  return (
    <section id="conflict" className="app-conflict" role="alert" aria-labelledby="conflict-heading" tabIndex={-1}>
      <h2 className="govuk-heading-m" id="conflict-heading">Somebody else changed this section</h2>
      <p className="govuk-body">{whoAndWhen(conflict)} Nothing is lost: choose what should stand.</p>
      <TwoTexts mine={mine} theirs={theirs} />
      <ButtonGroup>
        <Button onClick={() => onChoose('mine')}>Keep mine</Button>
        <Button variant="secondary" onClick={() => onChoose('theirs')}>Use theirs</Button>
        <Button variant="secondary" onClick={() => onChoose('merged')}>Edit a merged text</Button>
      </ButtonGroup>
    </section>
  );
}

function whoAndWhen({ savedBy, savedAt }: SectionConflict): string {
  const who = savedBy ?? 'Somebody else';
  return savedAt ? `${who} saved it on ${formatInstant(savedAt)}, after you opened it.` : `${who} saved it after you opened it.`;
}
