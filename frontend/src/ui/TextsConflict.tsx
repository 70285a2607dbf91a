import { Button } from './Button.js';
import { ButtonGroup } from './ButtonGroup.js';
import { Table } from './Table.js';

interface FieldText {
  field: string;
  label: string;
  text: string;
}

export interface BothTexts {
  message: string;
  savedBy?: string | null;
  theirs: readonly FieldText[];
  yours: readonly FieldText[];
}

interface TextsConflictProps {
  /** What somebody else changed: "this measure". */
  what: string;
  texts: BothTexts;
  onKeepMine: () => void;
  onUseTheirs: () => void;
}

/** Somebody else saved first: what differs, and a choice. */
export function TextsConflict({ what, texts, onKeepMine, onUseTheirs }: TextsConflictProps) {
  const [theirs, yours] = [texts.theirs, texts.yours].map((said) => new Map(said.map(({ field, text }) => [field, text])));
  const labels = new Map([...texts.theirs, ...texts.yours].map(({ field, label }) => [field, label]));
  const differing = [...labels].filter(([field]) => yours?.get(field) !== theirs?.get(field));
  const rows = differing.map(([field, label]) => ({ key: field, cells: [label, yours?.get(field) || 'Not given', theirs?.get(field) || 'Not given'] }));
  return (
    <section className="app-conflict" role="alert" aria-labelledby="conflict-heading">
      <h2 className="govuk-heading-m" id="conflict-heading">{texts.savedBy ?? 'Somebody else'} changed {what}</h2>
      <p className="govuk-body">{texts.message}</p>
      <Table caption="What differs" captionSize="s" columns={[{ header: 'What' }, { header: 'Yours' }, { header: 'Theirs' }]} rows={rows} />
      <ButtonGroup>
        <Button onClick={onKeepMine}>Keep mine</Button>
        <Button variant="secondary" onClick={onUseTheirs}>Use theirs</Button>
      </ButtonGroup>
    </section>
  );
}
