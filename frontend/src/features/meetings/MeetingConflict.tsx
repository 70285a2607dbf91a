import { Button } from '../../ui/Button.js';
import { ButtonGroup } from '../../ui/ButtonGroup.js';
import { Table } from '../../ui/Table.js';

interface FieldText {
  field: string;
  label: string;
  text: string;
}

export interface MeetingConflictTexts {
  message: string;
  theirs: readonly FieldText[];
  yours: readonly FieldText[];
}

interface MeetingConflictProps {
  texts: MeetingConflictTexts;
  onKeepMine: () => void;
  onUseTheirs: () => void;
}

/** Somebody else saved the meeting first: what differs, and a choice. */
export function MeetingConflict({ texts, onKeepMine, onUseTheirs }: MeetingConflictProps) {
  const theirs = new Map(texts.theirs.map(({ field, text }) => [field, text]));
  const differing = texts.yours.filter(({ field, text }) => theirs.get(field) !== text);
  const rows = differing.map(({ field, label, text }) => ({ key: field, cells: [label, text || 'Not given', theirs.get(field) || 'Not given'] }));
  return (
    <section className="app-conflict" role="alert" aria-labelledby="conflict-heading">
      <h2 className="govuk-heading-m" id="conflict-heading">Somebody else changed this meeting</h2>
      <p className="govuk-body">{texts.message}</p>
      <Table caption="What differs" captionSize="s" columns={[{ header: 'What' }, { header: 'Yours' }, { header: 'Theirs' }]} rows={rows} />
      <ButtonGroup>
        <Button onClick={onKeepMine}>Keep mine</Button>
        <Button variant="secondary" onClick={onUseTheirs}>Use theirs</Button>
      </ButtonGroup>
    </section>
  );
}
