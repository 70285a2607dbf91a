import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import { Form } from '../../../ui/Form.js';
import { TextsConflict } from '../../../ui/TextsConflict.js';
import { draftFaults, draftOf, wordsOf } from './issue-draft.js';
import { type IssueChoices, IssueFields } from './IssueFields.js';
import { PossibleNames } from './PossibleNames.js';
import { useKeepIssue } from './use-keep-issue.js';

const HubIssueForm_HubIssue = graphql(`
  fragment HubIssueForm_HubIssue on HubIssue {
    id
    version
    referralType
    theme {
      id
    }
    area {
      code
    }
    agencies {
      id
    }
    summary
    nextStep
    openedOn
  }
`);

const OpenHubIssue = graphql(`
  mutation OpenHubIssue($input: OpenHubIssueInput!) {
    openHubIssue(input: $input) {
      __typename
      ... on HubIssue {
        id
      }
      ...PossibleNames_PossibleNames
      ...BothTexts_EditConflict
    }
  }
`);

const EditHubIssue = graphql(`
  mutation EditHubIssue($input: EditHubIssueInput!) {
    editHubIssue(input: $input) {
      __typename
      ... on HubIssue {
        id
      }
      ...PossibleNames_PossibleNames
      ...BothTexts_EditConflict
    }
  }
`);

interface OpenIssueFormProps {
  districtSlug: string;
  choices: IssueChoices;
  onDone: (id: string) => void;
}

/** Takes an issue up. What leads to a person is refused by the server, which says why beside the field. */
export function OpenIssueForm({ districtSlug, choices, onDone }: OpenIssueFormProps) {
  const [draft, setDraft] = useState(() => draftOf(null));
  const { busy, errors, refuse, names, keep } = useKeepIssue(OpenHubIssue, (data) => data.openHubIssue, onDone);
  const submit = () => {
    const faults = draftFaults(draft);
    if (faults.length > 0) return refuse(faults);
    void keep((notNames) => ({ input: { districtSlug, notNames, ...wordsOf(draft) } }));
  };
  return (
    <Form onSubmit={submit} errors={errors} label="Take up an issue">
      <IssueFields draft={draft} onChange={(patch) => setDraft({ ...draft, ...patch })} choices={choices} />
      <PossibleNames {...names} />
      <Button type="submit" busy={busy}>Take up the issue</Button>
    </Form>
  );
}

interface EditIssueFormProps {
  issue: FragmentType<typeof HubIssueForm_HubIssue>;
  choices: IssueChoices;
  onDone: (id: string) => void;
  /** What somebody else saved is to stand. */
  onTheirs: () => void;
}

/** Says something else of an open issue. */
export function EditIssueForm({ issue: masked, choices, onDone, onTheirs }: EditIssueFormProps) {
  const [opened] = useState(() => readFragment(HubIssueForm_HubIssue, masked));
  const [draft, setDraft] = useState(() => draftOf(opened));
  const { busy, errors, refuse, names, conflict, keep } = useKeepIssue(EditHubIssue, (data) => data.editHubIssue, onDone);
  const submit = (version: number) => {
    const faults = draftFaults(draft);
    if (faults.length > 0) return refuse(faults);
    void keep((notNames) => ({ input: { id: opened.id, version, notNames, ...wordsOf(draft) } }));
  };
  return (
    <Form onSubmit={() => submit(opened.version)} errors={errors} label="Change the issue">
      {conflict && <TextsConflict what="this issue" texts={conflict} onKeepMine={() => submit(conflict.version)} onUseTheirs={onTheirs} />}
      <IssueFields draft={draft} onChange={(patch) => setDraft({ ...draft, ...patch })} choices={choices} />
      <PossibleNames {...names} />
      <Button type="submit" busy={busy}>Save the issue</Button>
    </Form>
  );
}
