import { Button } from '../../../ui/Button.js';
import { ButtonGroup } from '../../../ui/ButtonGroup.js';
import { Table } from '../../../ui/Table.js';

interface FieldText {
  field: string;
  label: string;
  text: string;
}

export interface MeasureConflictTexts {
  message: string;
  savedBy?: string | null;
  theirs: readonly FieldText[];
  yours: readonly FieldText[];
}

interface MeasureConflictProps {
  texts: MeasureConflictTexts;
  onKeepMine: () => void;
  onUseTheirs: () => void;
}

/** Somebody else saved the measure first: what differs, and a choice. */
export function MeasureConflict({ texts, onKeepMine, onUseTheirs }: MeasureConflictProps) {
  const theirs = new Map(texts.theirs.map(({ field, text }) => [field, text]));
  const rows = texts.yours.map(({ field, label, text }) => ({ key: field, cells: [label, text || 'Not given', theirs.get(field) || 'Not given'] }));
  return (
    <section className="app-conflict" role="alert" aria-labelledby="conflict-heading">
      <h2 className="govuk-heading-m" id="conflict-heading">{texts.savedBy ?? 'Somebody else'} changed this measure</h2>
      <p className="govuk-body">{texts.message}</p>
      <Table caption="What differs" captionSize="s" columns={[{ header: 'What' }, { header: 'Yours' }, { header: 'Theirs' }]} rows={rows} />
      <ButtonGroup>
        <Button onClick={onKeepMine}>Keep mine</Button>
        <Button variant="secondary" onClick={onUseTheirs}>Use theirs</Button>
      </ButtonGroup>
    </section>
  );
}
