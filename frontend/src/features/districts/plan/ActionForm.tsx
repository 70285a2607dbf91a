import { LIMITS } from '@csa/shared/limits.js';
import { PLAN_ACTION_FIELDS } from '@csa/shared/plan-words.js';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { isDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/Button.js';
import { Checkboxes } from '../../../ui/Checkboxes.js';
import { DayField } from '../../../ui/DayField.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { Select, type SelectOption } from '../../../ui/Select.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextsConflict } from '../../../ui/TextsConflict.js';
import { useSave } from '../../../graphql/use-save.js';
import type { ActionDraft } from './action-draft.js';
import { type AreaName, areaInWords } from './area-in-words.js';

const SavePlanAction = graphql(`
  mutation SavePlanAction($input: SavePlanActionInput!) {
    savePlanAction(input: $input) {
      __typename
      ... on PlannedAction {
        id
        version
      }
      ...BothTexts_EditConflict
    }
  }
`);

interface Named {
  id: string;
  name: string;
}

export interface ActionChoices {
  posts: readonly { id: string; title: string }[];
  organisations: readonly Named[];
  objectives: readonly { id: string; text: string; subGroup: string }[];
  priorities: readonly Named[];
  /** Those that the district has today, and those that the action is for already. */
  precisionAreas: readonly AreaName[];
}

interface ActionFormProps {
  planId: string;
  /** The action to change and its version; none: a new one. */
  id: string | null;
  version: number;
  begin: ActionDraft;
  choices: ActionChoices;
  onSaved: (id: string) => void;
  onTheirs: () => void;
}

/** An action of the plan: done by a post or an organisation, never by a name, so that it outlives whoever holds the post. */
export function ActionForm({ planId, id, version, begin, choices, onSaved, onTheirs }: ActionFormProps) {
  const [draft, setDraft] = useState(begin);
  const { busy, errors, refuse, conflict, save } = useSave(SavePlanAction, (data) => data.savePlanAction);
  const set = (patch: Partial<ActionDraft>) => setDraft({ ...draft, ...patch });
  const submit = async (seen: number) => {
    const faults: FieldError[] = [];
    if (draft.text.trim() === '') faults.push({ path: 'text', message: 'Say what is to be done' });
    if (draft.ownerId === '') faults.push({ path: 'ownerId', message: 'Choose the post or the organisation that does it' });
    if (!isDay(draft.dueOn)) faults.push({ path: 'dueOn', message: 'The day by which it is to be done must be a real date' });
    if (faults.length > 0) return refuse(faults);
    const saved = await save({ input: { planId, id, version: seen, ...draft, objectiveId: draft.objectiveId || null, partnerIds: [...draft.partnerIds], priorityIds: [...draft.priorityIds], precisionAreaIds: [...draft.precisionAreaIds] } });
    if (saved) onSaved(saved.id);
  };
  const owners: SelectOption<string>[] = [
    { value: '', label: 'Choose a post or an organisation' },
    ...choices.organisations.map((organisation) => ({ value: organisation.id, label: organisation.name, group: 'Organisations' })),
    ...choices.posts.map((post) => ({ value: post.id, label: post.title, group: 'Posts' })),
  ];
  const objectives: SelectOption<string>[] = [
    { value: '', label: 'The plan as a whole' }, ...choices.objectives.map((objective) => ({ value: objective.id, label: shortened(objective.text), group: objective.subGroup })),
  ];
  return (
    <Form onSubmit={() => void submit(version)} errors={errors} label="Action">
      {conflict && <TextsConflict what="this action" texts={conflict} onKeepMine={() => void submit(conflict.version)} onUseTheirs={onTheirs} />}
      <TextArea name="text" label={PLAN_ACTION_FIELDS.text} rows={3} maxLength={LIMITS.step} value={draft.text} onChange={(text) => set({ text })} />
      <Select name="objectiveId" label={PLAN_ACTION_FIELDS.objective} options={objectives} value={draft.objectiveId} onChange={(objectiveId) => set({ objectiveId })} />
      <Select name="ownerId" label={PLAN_ACTION_FIELDS.owner} options={owners} value={draft.ownerId} onChange={(ownerId) => set({ ownerId })} hint="A post or an organisation: an action outlives whoever holds the post." />
      <Checkboxes name="partnerIds" legend={PLAN_ACTION_FIELDS.partners} options={choices.organisations.map((each) => ({ value: each.id, label: each.name }))} chosen={draft.partnerIds} onChange={(partnerIds) => set({ partnerIds })} />
      <DayField name="dueOn" legend={PLAN_ACTION_FIELDS.dueOn} hint="For example, 27 3 2027" value={draft.dueOn} onChange={(dueOn) => set({ dueOn })} />
      <Checkboxes name="priorityIds" legend={PLAN_ACTION_FIELDS.priorities} hint="One action may serve several." options={choices.priorities.map((each) => ({ value: each.id, label: each.name }))} chosen={draft.priorityIds} onChange={(priorityIds) => set({ priorityIds })} />
      {choices.precisionAreas.length > 0 && (
        <Checkboxes name="precisionAreaIds" legend={PLAN_ACTION_FIELDS.precisionAreas} hint="Leave all of them out where it is for the whole district." options={choices.precisionAreas.map((each) => ({ value: each.id, label: areaInWords(each) }))} chosen={draft.precisionAreaIds} onChange={(precisionAreaIds) => set({ precisionAreaIds })} />
      )}
      <Button type="submit" busy={busy}>Save the action</Button>
    </Form>
  );
}

/** An entry of a list must be one line on a phone. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
