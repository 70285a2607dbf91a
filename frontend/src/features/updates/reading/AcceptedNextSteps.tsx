import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { formatDay, today } from '../../../lib/dates.js';
import { Tag } from '../../../ui/Tag.js';
import { MARKS, standingOf } from '../history/promises.js';

const AcceptedNextSteps_PerformanceUpdate = graphql(`
  fragment AcceptedNextSteps_PerformanceUpdate on PerformanceUpdate {
    withheld
    lastSteps {
      outcome
    }
    nextSteps {
      id
      text
      owner
      dueOn
      state
    }
  }
`);

export function AcceptedNextSteps(props: { update: FragmentType<typeof AcceptedNextSteps_PerformanceUpdate> }) {
  const update = readFragment(AcceptedNextSteps_PerformanceUpdate, props.update);
  const nextSteps = update.nextSteps ?? [];
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{(update.lastSteps ?? []).length > 0 ? 'New next steps' : 'Next steps'}</h3>
      {nextSteps.length === 0 && <p className="govuk-body app-secondary">{update.withheld.includes('NEXT_STEPS') ? 'Kept to members of the group' : 'None given'}</p>}
      <ul className="govuk-list govuk-list--bullet app-prose-list">
        {nextSteps.map((step) => {
          const { colour, word } = MARKS[standingOf(step, today())];
          return (
            <li key={step.id}>
              {step.text} <span className="app-secondary">({owed(step.owner, step.dueOn)})</span> <Tag colour={colour}>{word}</Tag>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function owed(owner: string, dueOn: string | null): string {
  return `${owner || 'no owner'}, ${dueOn ? `by ${formatDay(dueOn)}` : 'no date'}`;
}
