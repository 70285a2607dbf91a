import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { LIMITS } from '@csa/shared/limits.js';
import { paths } from '../../app/paths.js';
import { fieldErrors } from '../../graphql/errors.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Fieldset } from '../../ui/Fieldset.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { TextField } from '../../ui/TextField.js';
import { type Choice, contributionChanges, noteOf } from './contribution-cells.js';

const ChangeContributions_Priority = graphql(`
  fragment ChangeContributions_Priority on Priority {
    id
    name
    contributions {
      id
      note
      objective {
        id
      }
    }
  }
`);

const ChangeContributions_PartnerPlan = graphql(`
  fragment ChangeContributions_PartnerPlan on PartnerPlan {
    id
    title
    objectives {
      id
      text
    }
  }
`);

const ChangeContributionsMutation = graphql(`
  mutation ChangeContributions($input: ChangeContributionsInput!) {
    changeContributions(input: $input) {
      ...ChangeContributions_Priority
    }
  }
`);

interface ChangeContributionsProps {
  priority: FragmentType<typeof ChangeContributions_Priority>;
  plans: readonly FragmentType<typeof ChangeContributions_PartnerPlan>[];
}

/** For those who may edit the register: every objective of every plan, ticked where the priority contributes to it, with room to say how. */
export function ChangeContributions(props: ChangeContributionsProps) {
  const priority = readFragment(ChangeContributions_Priority, props.priority);
  const plans = readFragment(ChangeContributions_PartnerPlan, props.plans).filter((plan) => plan.objectives.length > 0);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [{ fetching }, change] = useMutation(ChangeContributionsMutation);
  const navigate = useNavigate();
  const choiceOf = (id: string): Choice => choices.get(id) ?? { chosen: noteOf(priority, id) !== undefined, note: noteOf(priority, id) ?? '' };
  const choose = (id: string, choice: Partial<Choice>) => setChoices(new Map(choices).set(id, { ...choiceOf(id), ...choice }));

  const submit = async () => {
    const changes = contributionChanges(priority, choices);
    const result = await change({ input: { priorityId: priority.id, ...changes } });
    if (result.error) return setErrors(fieldErrors(result.error).map((fault) => ({ ...fault, path: pathOnPage(fault.path, changes.contributes) })));
    await navigate(paths.contributions);
  };

  return (
    <Form onSubmit={() => void submit()} errors={errors} label={`What ${priority.name} contributes to`}>
      {plans.map((plan) => (
        <Fieldset key={plan.id} legend={plan.title}>
          {plan.objectives.map(({ id, text }) => (
            <div key={id}>
              <Checkbox name={id} label={text} small checked={choiceOf(id).chosen} onChange={(chosen) => choose(id, { chosen })} />
              {choiceOf(id).chosen && (
                <TextField name={`${id}-note`} label={`How it contributes to “${text}” (optional)`} value={choiceOf(id).note} onChange={(note) => choose(id, { note })} maxLength={LIMITS.reason} />
              )}
            </div>
          ))}
        </Fieldset>
      ))}
      <Button type="submit" busy={fetching}>
        Save what it contributes to
      </Button>
    </Form>
  );
}

/** The server counts what it was sent; the page names each field after its objective. */
function pathOnPage(path: string, sent: readonly { objectiveId: string }[]): string {
  const [, index, field] = /^contributes\.(\d+)(?:\.(\w+))?$/.exec(path) ?? [];
  const id = sent[Number(index)]?.objectiveId;
  if (!id) return path;
  return field === 'note' ? `${id}-note` : id;
}
