import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { isDay, today } from '../../../lib/dates.js';
import { Button } from '../../../ui/Button.js';
import { DayField } from '../../../ui/DayField.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextsConflict } from '../../../ui/TextsConflict.js';
import { PossibleNames } from './PossibleNames.js';
import { useKeepIssue } from './use-keep-issue.js';

const CloseHubIssue = graphql(`
  mutation CloseHubIssue($input: CloseHubIssueInput!) {
    closeHubIssue(input: $input) {
      __typename
      ... on HubIssue {
        id
      }
      ...PossibleNames_PossibleNames
      ...BothTexts_EditConflict
    }
  }
`);

interface CloseIssueFormProps {
  issue: { id: string; version: number };
  onClosed: () => void;
  /** Somebody changed it in between, and it is to be read anew. */
  onTheirs: () => void;
}

/** Closes an issue with what came of it. */
export function CloseIssueForm({ issue, onClosed, onTheirs }: CloseIssueFormProps) {
  const [outcome, setOutcome] = useState('');
  const [closedOn, setClosedOn] = useState(today());
  const { busy, errors, refuse, names, conflict, keep } = useKeepIssue(CloseHubIssue, (data) => data.closeHubIssue, onClosed);
  const submit = (version: number) => {
    const faults: FieldError[] = [];
    if (outcome.trim() === '') faults.push({ path: 'outcome', message: 'Say what came of it' });
    if (!isDay(closedOn)) faults.push({ path: 'closedOn', message: 'The day on which it was closed must be a real date' });
    if (faults.length > 0) return refuse(faults);
    void keep((notNames) => ({ input: { id: issue.id, version, closedOn, outcome, notNames } }));
  };
  return (
    <Form onSubmit={() => submit(issue.version)} errors={errors} label="Close the issue">
      {conflict && <TextsConflict what="this issue" texts={conflict} onKeepMine={() => submit(conflict.version)} onUseTheirs={onTheirs} />}
      <TextArea name="outcome" label="What came of it" rows={3} maxLength={LIMITS.reason} value={outcome} onChange={setOutcome} hint="About the place, never about a person." />
      <DayField name="closedOn" legend="Closed on" hint="For example, 27 3 2026" value={closedOn} onChange={setClosedOn} />
      <PossibleNames {...names} />
      <Button type="submit" busy={busy}>Close the issue</Button>
    </Form>
  );
}
