import { useState } from 'react';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
import { Button } from '../../ui/Button.js';
import { ButtonGroup } from '../../ui/ButtonGroup.js';
import { Details } from '../../ui/Details.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import type { FieldError } from '../../ui/field-errors.js';
import { numbered } from './import-words.js';
import { useCommit } from './use-commit.js';

const ImportVerbs_Import = graphql(`
  fragment ImportVerbs_Import on ImportRun {
    id
    state
    whyNotCommit
    whyNotUndo
    whyNotDiscard
    undoing {
      takenBack
      restored
    }
  }
`);

const ImportVerbs_undo = graphql(`
  mutation ImportVerbs_undo($id: Int!) {
    undoImport(id: $id) {
      ...ImportPage_Import
    }
  }
`);

const ImportVerbs_discard = graphql(`
  mutation ImportVerbs_discard($id: Int!) {
    discardImport(id: $id) {
      ...ImportPage_Import
    }
  }
`);

interface ImportVerbsProps {
  run: FragmentType<typeof ImportVerbs_Import>;
  onDone: (sentence: string) => void;
}

/** What can be done with an import now, and what follows from it. */
export function ImportVerbs({ onDone, ...props }: ImportVerbsProps) {
  const run = readFragment(ImportVerbs_Import, props.run);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [committing, commit] = useCommit();
  const [undoing, undo] = useChange(ImportVerbs_undo);
  const [discarding, discard] = useChange(ImportVerbs_discard);
  const say = (faults: readonly FieldError[], sentence: string) => {
    // Beside a button there is no field to go to.
    setErrors(faults.map(({ message }) => ({ path: '', message })));
    if (faults.length === 0) onDone(sentence);
  };
  const { id, state, whyNotCommit, whyNotUndo, whyNotDiscard } = run;
  return (
    <>
      <ErrorSummary errors={errors} />
      {state === 'READY' && whyNotCommit && <p className="govuk-body">{whyNotCommit}</p>}
      {(state === 'READY' || state === 'READING') && (
        <ButtonGroup>
          {state === 'READY' && !whyNotCommit && <Button busy={committing} onClick={() => void commit(id).then(({ faults, sentence }) => say(faults, sentence))}>Commit these changes</Button>}
          {!whyNotDiscard && (
            <Button variant="secondary" busy={discarding} onClick={() => void discard({ id }).then((faults) => say(faults, `Import ${id} is discarded. Nothing changed.`))}>
              {state === 'READING' ? 'Stop reading and discard the file' : 'Discard the file'}
            </Button>
          )}
        </ButtonGroup>
      )}
      {state === 'COMMITTED' && whyNotUndo && <Details summary="Why it cannot be undone"><p className="govuk-body">{whyNotUndo}</p></Details>}
      {state === 'COMMITTED' && !whyNotUndo && (
        <>
          <h2 className="govuk-heading-m">Undo this import</h2>
          <p className="govuk-body">{whatUndoingDoes(run.undoing)} Both stay in the record, and packs that were frozen stay as they are.</p>
          <Button variant="warning" busy={undoing} onClick={() => void undo({ id }).then((faults) => say(faults, `Import ${id} is undone. What was known before it is known again.`))}>Undo this import</Button>
        </>
      )}
    </>
  );
}

function whatUndoingDoes(undoing: { takenBack: number; restored: number } | null): string {
  if (!undoing) return '';
  const taken = `${numbered(undoing.takenBack, 'figure')} will be taken back`;
  return undoing.restored > 0 ? `${taken}, and ${numbered(undoing.restored, 'figure')} will be known again as before.` : `${taken}; nothing was known in their place before.`;
}
