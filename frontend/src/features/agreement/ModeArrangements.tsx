import { useState } from 'react';
import { LIMITS } from '@csa/shared/limits.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { useChange } from '../../graphql/use-change.js';
import { formatDay, formatPeriod, isDay, today } from '../../lib/dates.js';
import { modeWords, type ReportingMode } from '../../lib/terms.js';
import { Button } from '../../ui/Button.js';
import { DayField } from '../../ui/DayField.js';
import { Details } from '../../ui/Details.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { Radios } from '../../ui/Radios.js';
import { SpellTools } from '../../ui/SpellTools.js';
import { TextArea } from '../../ui/TextArea.js';

const ModeArrangements_Theme = graphql(`
  fragment ModeArrangements_Theme on Theme {
    id
    modes {
      id
      mode
      inferred
      note
      from
      until
      viewerCanWithdraw
    }
  }
`);

const ChangeReportingMode = graphql(`
  mutation ChangeReportingMode($input: ChangeReportingModeInput!) {
    changeReportingMode(input: $input) {
      id
      ...ModeArrangements_Theme
    }
  }
`);

const WithdrawReportingMode = graphql(`
  mutation WithdrawReportingMode($input: WithdrawInput!) {
    withdrawReportingMode(input: $input) {
      id
      ...ModeArrangements_Theme
    }
  }
`);

interface Props {
  theme: FragmentType<typeof ModeArrangements_Theme>;
  onDone: (message: string) => void;
}

export function ModeArrangements({ theme: masked, onDone }: Props) {
  const theme = readFragment(ModeArrangements_Theme, masked);
  const [busy, withdraw] = useChange(WithdrawReportingMode);
  return (
    <section>
      <h2 className="govuk-heading-m">Reporting mode</h2>
      {theme.modes.map(({ id, mode, inferred, note, from, until, viewerCanWithdraw }) => (
        <div key={id}>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>{modeWords[mode]}</strong>
            {inferred && ' (our reading, which the agreement does not state)'}: {formatPeriod(from, until)}
            {note && <span className="app-cell-note">{note}</span>}
          </p>
          {viewerCanWithdraw && (
            <SpellTools id={id} name={`${modeWords[mode].toLowerCase()} as reporting mode`} until={until ?? null} canWithdraw busy={busy} hint="" onWithdraw={() => withdraw({ input: { id } })} onDone={onDone} />
          )}
        </div>
      ))}
      <Details summary="Change the reporting mode">
        <ChangeModeForm themeId={theme.id} onDone={onDone} />
      </Details>
    </section>
  );
}

const options = (Object.keys(modeWords) as ReportingMode[]).map((value) => ({ value, label: modeWords[value] }));

function ChangeModeForm({ themeId, onDone }: { themeId: string; onDone: Props['onDone'] }) {
  const [mode, setMode] = useState<ReportingMode>();
  const [note, setNote] = useState('');
  const [from, setFrom] = useState(today());
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, change] = useChange(ChangeReportingMode);
  const field = (path: string) => (path ? `mode-${path}` : '');
  const submit = async () => {
    const faults: FieldError[] = [];
    if (!mode) faults.push({ path: field('mode'), message: 'Choose how it is reported' });
    if (note.trim() === '') faults.push({ path: field('note'), message: 'Say why, or who decided it' });
    if (!isDay(from)) faults.push({ path: field('from'), message: 'The first day must be a real date' });
    if (faults.length > 0 || !mode) return setErrors(faults);
    const refused = await change({ input: { themeId, mode, note, from } });
    if (refused.length > 0) return setErrors(refused.map((fault) => ({ ...fault, path: field(fault.path) })));
    onDone(`${modeWords[mode]} from ${formatDay(from)}`);
  };
  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Change the reporting mode">
      <Radios name="mode-mode" legend="Reporting mode" options={options} value={mode} onChange={setMode} />
      <TextArea name="mode-note" label="Why, or who decided it" rows={3} maxLength={LIMITS.reason} value={note} onChange={setNote} />
      <DayField name="mode-from" legend="From" hint="For example, 27 3 2026. A call asks by the mode of the day on which it opens" value={from} onChange={setFrom} />
      <Button type="submit" variant="secondary" busy={busy}>
        Change the mode
      </Button>
    </Form>
  );
}
